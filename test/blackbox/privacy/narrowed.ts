/**
 * A reader with a pencil: every hidden count lies between the least and the most that the published ones leave, and each line of a
 * table that adds up narrows them further.
 */
import { baseOf, countOf, type Table } from './published-tables.ts';

export interface Between {
  name: string;
  least: number;
  most: number;
}

interface Sum {
  whole: string;
  parts: string[];
}

/** @returns every count that is not published, as far as it can be narrowed */
export function narrowed(table: Table): Between[] {
  const known = new Map<string, Between>();
  const hidden: string[] = [];
  const all = baseOf(table.columns[0] ?? { variable: null, code: null, base: 0 }) ?? 0;
  const learn = (name: string, value: number | null): void => {
    if (value === null) hidden.push(name);
    known.set(name, { name, least: value ?? 0, most: value ?? all });
  };
  table.columns.forEach((column, c) => learn(`base ${c}`, baseOf(column)));
  table.rows.forEach((row, r) => table.columns.forEach((_, c) => learn(`${r} ${c}`, countOf(row.cells[c]))));
  const sums = sumsOf(table);
  for (let round = 0; round < 20; round += 1) for (const sum of sums) narrow(known, sum);
  return hidden.map((name) => known.get(name)).filter((one) => one !== undefined);
}

/** Groups of a variable make up everybody; the answers of a question with one answer make up its base. */
function sumsOf({ columns, rows, kind }: Table): Sum[] {
  const sums: Sum[] = [];
  for (const variable of new Set(columns.map((column) => column.variable))) {
    if (variable === null) continue;
    const groups = columns.flatMap((column, c) => (column.variable === variable ? [c] : []));
    sums.push({ whole: 'base 0', parts: groups.map((c) => `base ${c}`) });
    rows.forEach((_, r) => sums.push({ whole: `${r} 0`, parts: groups.map((c) => `${r} ${c}`) }));
  }
  const answers = rows.flatMap(({ net }, r) => (net ? [] : [r]));
  if (kind !== 'multiple')
    columns.forEach((_, c) => sums.push({ whole: `base ${c}`, parts: answers.map((r) => `${r} ${c}`) }));
  return sums;
}

function narrow(known: Map<string, Between>, { whole, parts }: Sum): void {
  const total = known.get(whole);
  const all = parts.map((name) => known.get(name)).filter((one) => one !== undefined);
  if (total === undefined || all.length === 0) return;
  const [least, most] = [
    all.reduce((sum, one) => sum + one.least, 0),
    all.reduce((sum, one) => sum + one.most, 0),
  ];
  // Some may be in no group: then the parts are less than the whole, and nothing can be said of them from below.
  if (most < total.least) return;
  for (const one of all) {
    one.most = Math.max(one.least, Math.min(one.most, total.most - (least - one.least)));
    one.least = Math.min(one.most, Math.max(one.least, total.least - (most - one.most)));
  }
}
