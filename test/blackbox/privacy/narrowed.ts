/**
 * A reader with a pencil: every hidden count lies between the least and the most that all published ones together leave. Each sum
 * that a reader can know narrows them further: the groups of a variable, the answers of a question, the answers that a net joins,
 * and of a question that not everybody got, who got it and who did not.
 */
import { netParts } from './net-parts.ts';
import { baseOf, countOf, type Column, type Table } from './published-tables.ts';

export interface Between {
  name: string;
  isBase: boolean;
  least: number;
  most: number;
}

interface Sum {
  whole: string;
  parts: string[];
}

/** @returns every count of these tables that is not published, as far as it can be narrowed; `responses`: people in all */
export function narrowed(tables: Table[], responses: number): Between[] {
  const known = new Map<string, Between>();
  const hidden: string[] = [];
  const learn = (name: string, value: number | null, isHidden = value === null): void => {
    if (isHidden) hidden.push(name);
    known.set(name, { name, isBase: name.includes(' base '), least: value ?? 0, most: value ?? responses });
  };
  const sums: Sum[] = [];
  for (const table of tables) {
    const at = nameOf(table);
    const isForAll = baseOf(table.columns[0] ?? nobody) === responses;
    table.columns.forEach((column, c) => {
      const base = baseOf(column);
      learn(`${at} base ${c}`, base);
      // How many of the group there are is told by each table that everybody is in.
      if (isForAll) learn(groupOf(column), base, false);
      else if (!known.has(groupOf(column))) learn(groupOf(column), null, false);
      learn(`${at} others ${c}`, null, false);
      sums.push({ whole: groupOf(column), parts: [`${at} base ${c}`, `${at} others ${c}`] });
      table.rows.forEach((row, r) => learn(`${at} ${r} ${c}`, countOf(row.cells[c])));
    });
    sums.push(...sumsOf(table));
  }
  for (let round = 0; round < 20; round += 1) for (const sum of sums) narrow(known, sum);
  return hidden.map((name) => known.get(name)).filter((one) => one !== undefined);
}

const nobody: Column = { variable: null, code: null, base: 0 };

function nameOf({ question, item }: Table): string {
  return item === null ? question : `${question} ${item}`;
}

function groupOf({ variable, code }: Column): string {
  return `people ${variable ?? ''} ${code ?? ''}`;
}

/** Groups of a variable make up everybody; the answers of a question with one answer make up its base. */
function sumsOf(table: Table): Sum[] {
  const { columns, rows, kind } = table;
  const at = nameOf(table);
  const sums: Sum[] = [];
  for (const variable of new Set(columns.map((column) => column.variable))) {
    if (variable === null) continue;
    const groups = columns.flatMap((column, c) => (column.variable === variable ? [c] : []));
    for (const row of ['base', 'others', ...rows.keys()])
      sums.push({ whole: `${at} ${row} 0`, parts: groups.map((c) => `${at} ${row} ${c}`) });
  }
  const answers = rows.flatMap(({ net }, r) => (net ? [] : [r]));
  const lines = netParts(table).map(({ net, parts }): [string | number, number[]] => [net, parts]);
  if (kind !== 'multiple') lines.push(['base', answers]);
  for (const [whole, parts] of lines)
    columns.forEach((_, c) => sums.push({ whole: `${at} ${whole} ${c}`, parts: parts.map((r) => `${at} ${r} ${c}`) })); // prettier-ignore
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
  total.most = Math.max(total.least, Math.min(total.most, most));
  total.least = Math.min(total.most, Math.max(total.least, least));
  for (const one of all) {
    one.most = Math.max(one.least, Math.min(one.most, total.most - (least - one.least)));
    one.least = Math.min(one.most, Math.max(one.least, total.least - (most - one.most)));
  }
}
