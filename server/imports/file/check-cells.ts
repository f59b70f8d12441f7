/** What one row of a file gives to remark on, cell by cell; a quick look at the whole row first, for most have nothing. */
import type { Remark, TextRow } from '../text-table.ts';
import { isFormulaLike } from './formula-like.ts';
import { isLost, mayBeMangled, unmangled } from './mojibake.ts';
import { saidCount, saidPlace, shortened } from './said-place.ts';
import type { TableColumn } from './table-columns.ts';

/** Control characters but tab and new lines. */
const controls = /[^\P{Cc}\t\n\r]/u;
/** Most rows are, and that is seen at once. */
const plain = /^[ -~\t\n\r]*$/;
const errors =
  /^#(?:REF!|VERW!|N\/A|N\/B|VALUE!|WAARDE!|DIV\/0!|DEEL\/0!|NAME\?|NAAM\?|NUM!|GETAL!|NULL!|LEEG!|SPILL!|CALC!|BEZIG!?|####+)/;

/**
 * @param cells by column, trimmed
 * @param whole all of them, with a new line between
 */
export function checkCells(
  { line, cells, whole }: TextRow & { whole: string },
  columns: TableColumn[],
  looked: boolean[],
  longest: number,
): Remark[] {
  const long = cells.findIndex((cell, at) => cell.length > longest && looked[at] === true);
  const column = columns[long];
  // Nothing else is looked for in it: that would take time for its length again and again.
  if (column !== undefined) return [longCell(column.name, line, longest)];
  const odd =
    (!plain.test(whole) && (mayBeMangled(whole) || controls.test(whole))) ||
    /^(?:[=+\-@#＝＋－＠]|[\t\r])/m.test(whole);
  if (!odd) return [];
  return columns.flatMap((one, at) => (looked[at] === true ? checkCell(cells[at] ?? '', one, line) : []));
}

function longCell(column: string, row: number, longest: number): Remark {
  const sentence = `${saidPlace(row, column)}deze tekst is te lang. Een cel is hoogstens ${saidCount(longest)} tekens.`;
  return { level: 'fault', row, column, sentence, check: 'long-cell' };
}

function checkCell(cell: string, column: TableColumn, row: number): Remark[] {
  const place = saidPlace(row, column.name);
  const remark = (level: Remark['level'], check: string, said: string): Remark[] => [
    { level, row, column: column.name, sentence: place + said, check },
  ];
  if (controls.test(cell))
    return remark(
      'fault',
      'control-characters',
      'hier staan tekens die geen tekst zijn. Typ de cel opnieuw.',
    );
  if (errors.test(cell))
    return remark(
      'fault',
      'error-cell',
      'hier staat een foutmelding van het rekenblad. Verbeter de formule, of maak de cel leeg.',
    );
  const meant = unmangled(cell);
  if (isLost(meant))
    return remark(
      'fault',
      'lost-characters',
      'hier zijn letters met een accent verloren gegaan. Voer het bestand opnieuw uit als UTF-8, of typ de cel opnieuw.',
    );
  if (meant !== cell) return remark('notice', 'mangled-characters', saidMeant(meant, column));
  if (isFormulaLike(cell))
    return remark('notice', 'formula', 'de cel begint als een formule. Wij lezen haar als gewone tekst.');
  return [];
}

function saidMeant(meant: string, { known }: TableColumn): string {
  const read = known ? ` Wij lezen “${shortened(meant)}”.` : ' Wij hebben ze hersteld.';
  return `letters met een accent stonden verkeerd in het bestand.${read}`;
}
