/** Goes through the rows under the head, and says of each what there is to say before it is used. */
import type { Remark, TextRow } from '../text-table.ts';
import { bodyRows } from './body-rows.ts';
import { checkCells } from './check-cells.ts';
import type { FileLimits } from './file-limits.ts';
import type { Head } from './find-head.ts';
import { foundPersons } from './found-persons.ts';
import { unmangled } from './mojibake.ts';
import { saidCount, saidPlace } from './said-place.ts';
import type { TableColumn } from './table-columns.ts';
import type { FileWish, TableSource } from './table-source.ts';
import { Unreadable } from './unreadable.ts';

/** What only the last row makes sure. */
export interface FoundColumns {
  /** Heads of columns with something about a person in a cell: not to be kept or shown. */
  dropped: string[];
  remarks: Remark[];
}

export interface RowChecks {
  wish: FileWish;
  limits: FileLimits;
  /** Whether cells of it are read: then a person in one is a fault, and is no reason to leave the column out. */
  isAsked: (column: TableColumn) => boolean;
  /** What is looked at beside persons: every column, or those that are asked. */
  looksAt: 'all' | 'asked';
  say: (remark: Remark) => void;
}

/**
 * A row with a fault is said and left out; cells come by column, trimmed, and with letters as they were meant.
 * @throws Unreadable when there are no rows, or too many
 */
export function* checkedRows(
  source: TableSource,
  head: Head,
  columns: TableColumn[],
  { wish, limits, isAsked, looksAt, say }: RowChecks,
): Generator<TextRow, FoundColumns> {
  const asked = columns.map(isAsked);
  const looked = looksAt === 'all' ? columns.map(() => true) : asked;
  const persons = foundPersons(columns, asked, wish.persons);
  const nameless = new Set<number>();
  const mayBeNameless = source.form === 'workbook' || head.names.includes('');
  let count = 0;
  for (const row of bodyRows(source, head, (line, as) => as !== 'empty' && say(leftOut(line, as)))) {
    count += 1;
    if (count > limits.rows) throw tooMany(limits.rows);
    if (mayBeNameless) for (const at of filledWithoutName(row, head, source.form)) nameless.add(at);
    const cells = columns.map(({ at }) => (row.cells[at] ?? '').trim());
    const whole = { line: row.line, cells, whole: cells.join('\n') };
    const remarks = [
      ...checkWidth(row, head, source.form),
      ...checkCells(whole, columns, looked, limits.cellLength),
    ];
    // A text that is too long already refuses the file, and looking through it takes time.
    if (!remarks.some(({ check }) => check === 'long-cell')) remarks.push(...persons.look(whole));
    remarks.forEach(say);
    if (remarks.length === 0) yield { line: row.line, cells };
    else if (remarks.every(({ level }) => level === 'notice'))
      yield { line: row.line, cells: cells.map(unmangled) };
  }
  if (count === 0)
    throw new Unreadable('head-only', 'Onder de kolomnamen staat geen enkele rij met gegevens.', head.to);
  const remarks = [...[...nameless].map((at) => withoutName(at, head.to)), ...persons.remarks()];
  return { dropped: persons.dropped(), remarks };
}

function tooMany(most: number): Unreadable {
  return new Unreadable(
    'too-many-rows',
    `Het bestand heeft te veel rijen. Wij lezen er hoogstens ${saidCount(most)}. Splits het bestand, bijvoorbeeld per jaar.`,
  );
}

function leftOut(row: number, as: 'total' | 'footer'): Remark {
  const said = {
    total: 'dit is een rij met totalen. Wij tellen haar niet mee.',
    footer: 'dit is geen rij met gegevens maar een regel onder de tabel. Wij tellen haar niet mee.',
  };
  const check = as === 'total' ? 'total-row' : 'footer-row';
  return { level: 'notice', row, column: null, sentence: saidPlace(row) + said[as], check };
}

function checkWidth({ line, cells }: TextRow, { names }: Head, form: TableSource['form']): Remark[] {
  if (form === 'workbook') return [];
  const least = names.findLastIndex((name) => name !== '') + 1;
  const filled = cells.findLastIndex((cell) => cell.trim() !== '') + 1;
  if (cells.length >= least && filled <= names.length) return [];
  const check = cells.length < least ? 'too-few-cells' : 'too-many-cells';
  const hint =
    check === 'too-few-cells'
      ? 'Vul de rij aan.'
      : 'Staat het scheidingsteken ook in een tekst of getal? Zet die dan tussen aanhalingstekens.';
  const sentence = `${saidPlace(line)}${saidCells(Math.max(cells.length, filled))}, maar er zijn ${least} kolommen. ${hint}`;
  return [{ level: 'fault', row: line, column: null, sentence, check }];
}

function saidCells(count: number): string {
  return count === 1 ? 'hier staat 1 cel' : `hier staan ${count} cellen`;
}

/** In a text file a cell beyond the head is one too many, and said so. */
function filledWithoutName({ cells }: TextRow, { names }: Head, form: TableSource['form']): number[] {
  const last = form === 'text' ? names.length : cells.length;
  const found: number[] = [];
  for (const [at, cell] of cells.entries())
    if (at < last && (names[at] ?? '') === '' && cell.trim() !== '') found.push(at);
  return found;
}

function withoutName(at: number, row: number): Remark {
  const sentence = `Kolom ${at + 1} heeft geen naam. Wij lezen haar niet.`;
  return { level: 'notice', row, column: null, sentence, check: 'column-without-name' };
}
