/** Rows of a file about persons, by the columns that are known: read as those of figures, but never repeating what a cell says. */
import type { FigureMapping } from '../../actions/figure-file.ts';
import { plainHead } from '../file/plain-head.ts';
import { saidPlace } from '../file/said-place.ts';
import { missingColumns } from '../kinds/column-remarks.ts';
import { guessMapping } from '../kinds/guess-mapping.ts';
import { cellTypes, type KindColumn, type RowPlace, type Values } from '../kinds/kind.ts';
import { rowPlace } from '../kinds/row-place.ts';
import { rowValues } from '../kinds/row-values.ts';
import type { Remark, TextTable } from '../text-table.ts';

export interface PersonRow {
  values: Values;
  place: RowPlace;
}

type Say = (remark: Remark) => void;

const rowsToGuessFrom = 500;

/** Heads by which the file is recognised. Of columns about one person it is not told that we know them: then no cell of them is quoted. */
export function recognisedHeads(known: KindColumn[]): string[] {
  return known.filter(({ type }) => !isPersonal(type)).flatMap(({ head, synonyms }) => [head, ...synonyms]);
}

/** @param asked how the file is to be read; what it does not say is guessed, and a day that may be two has its date first */
export function mappingFor(
  known: KindColumn[],
  { columns, rows }: TextTable,
  asked: Partial<FigureMapping> | null,
): FigureMapping {
  const first = [];
  for (const row of rows) {
    first.push(row);
    if (first.length === rowsToGuessFrom) break;
  }
  const guessed = guessMapping(known, columns, first);
  const dates = guessed.dates ?? 'day first';
  return { ...guessed, dates, ...asked, columns: { ...guessed.columns, ...asked?.columns } };
}

/** Rows of which something that must be there is missing or cannot be read are not among them: `say` heard it. */
export function personRows(
  known: KindColumn[],
  { columns, rows }: TextTable,
  mapping: FigureMapping,
  say: Say,
): PersonRow[] {
  const wrong = [...missingColumns(known, columns, mapping), ...twice(columns, mapping)];
  wrong.forEach(say);
  if (wrong.length > 0) return [];
  const read = rowValues(known, columns, mapping);
  const found: PersonRow[] = [];
  for (const row of rows) {
    const values = read(row, say);
    if (values !== null) found.push({ values, place: rowPlace(row.line, mapping, say) });
  }
  return found;
}

/** A column that is there twice: which of the two is meant? */
function twice(columns: string[], mapping: FigureMapping): Remark[] {
  return Object.values(mapping.columns).flatMap((head): Remark[] => {
    const same = columns.filter((one) => plainHead(one) === plainHead(head));
    if (same.length < 2) return [];
    const sentence = `${saidPlace(1, head)}deze kolom staat twee keer in het bestand. Haal er een weg.`;
    return [{ level: 'fault', row: 1, column: head, sentence, check: 'column-twice' }];
  });
}

function isPersonal(type: KindColumn['type']): boolean {
  return 'personal' in cellTypes[type];
}
