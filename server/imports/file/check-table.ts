/** Goes once through all rows under the head, so that everything there is to say of a file is known before it is used. */
import type { Remark, TextRow } from '../text-table.ts';
import { bodyRows } from './body-rows.ts';
import { checkCells } from './check-cells.ts';
import type { FileLimits } from './file-limits.ts';
import type { Head } from './find-head.ts';
import { foundPersons } from './found-persons.ts';
import { remarkList } from './remark-list.ts';
import { saidCount, saidPlace } from './said-place.ts';
import type { TableColumn } from './table-columns.ts';
import type { FileWish, TableSource } from './table-source.ts';
import { Unreadable } from './unreadable.ts';

export interface CheckedTable {
  /** Heads of columns with something about a person in a cell. */
  dropped: string[];
  remarks: Remark[];
  /** Every line under the head is data: none with totals, no footer, none empty. */
  isAllData: boolean;
  /** Whether any cell has letters that were read in the wrong code once. */
  isMangled: boolean;
}

/** @throws Unreadable when there are no rows, or too many */
export function checkTable(
  source: TableSource,
  head: Head,
  columns: TableColumn[],
  { wish, limits }: { wish: FileWish; limits: FileLimits },
): CheckedTable {
  const list = remarkList();
  const persons = foundPersons(columns, wish.persons);
  const nameless = new Set<number>();
  const mayBeNameless = source.form === 'workbook' || head.names.includes('');
  let count = 0;
  let isMangled = false;
  let isAllData = true;
  const rows = bodyRows(source, head, (line, as) => {
    if (as !== 'empty') list.add(leftOut(line, as));
    isAllData = false;
  });
  for (const row of rows) {
    count += 1;
    if (count > limits.rows) throw tooMany(limits.rows);
    for (const remark of checkWidth(row, head, source.form)) list.add(remark);
    if (mayBeNameless) for (const at of filledWithoutName(row, head, source.form)) nameless.add(at);
    const cells = columns.map(({ at }) => (row.cells[at] ?? '').trim());
    const looked = { line: row.line, cells, whole: cells.join('\n') };
    const remarks = checkCells(looked, columns, limits.cellLength);
    if (!remarks.some(({ check }) => check === 'long-cell')) persons.look(looked);
    for (const remark of remarks) {
      list.add(remark);
      isMangled ||= remark.check === 'mangled-characters';
    }
  }
  if (count === 0)
    throw new Unreadable('head-only', 'Onder de kolomnamen staat geen enkele rij met gegevens.', head.to);
  const dropped = persons.dropped();
  const remarks = [
    ...[...nameless].map((at) => withoutName(at, head.to)),
    ...persons.remarks(),
    ...list.all(new Set(dropped)),
  ];
  return { dropped, remarks, isAllData, isMangled };
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
