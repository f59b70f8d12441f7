/** The figures of a crosstab by name: the total and the groups of one banner variable. What is missing has no name. */
import type { Crosstab } from '../../reports/tables/crosstab.ts';
import type { Ps, VariableTests } from '../../reports/tables/table-tests.ts';
import type { Found } from './reference-figures.ts';

export function crosstabFigures(table: Crosstab, banner: string): Found {
  const found: Found = new Map();
  table.columns.forEach((column, at) => {
    if (at > 0 && column.variable !== banner) return;
    const name = at === 0 ? 'Total' : (column.code ?? '');
    addAll(found, name, column);
    addAll(found, `mean | ${name}`, table.means?.[at] ?? {});
    for (const { code, cells } of table.rows) addAll(found, `${code} | ${name}`, cells[at] ?? {});
  });
  const tests = table.tests[banner];
  if (tests !== undefined) addTests(found, tests);
  return found;
}

function addTests(found: Found, { association, gamma, trend, pairs, means }: VariableTests): void {
  addAll(found, 'association', association ?? {});
  addAll(found, 'gamma', gamma ?? {});
  addAll(found, 'means', { ...means, pairs: null });
  for (const [code, row] of Object.entries(trend ?? {})) addAll(found, `${code} | trend`, row ?? {});
  for (const [code, row] of Object.entries(pairs?.rows ?? {}))
    addPairs(found, code, pairs?.columns ?? [], row);
  if (means !== null) addPairs(found, 'means', means.pairs.columns, means.pairs);
}

function addPairs(
  found: Found,
  place: string,
  columns: [string, string][],
  { p, pHolm }: { p: Ps; pHolm: Ps },
): void {
  columns.forEach(([a, b], pair) => {
    found.set(`${place} | ${a} : ${b} | p`, p[pair]);
    found.set(`${place} | ${a} : ${b} | pHolm`, pHolm[pair]);
  });
}

/** Figures inside a figure have both names: "unweighted df". */
function addAll(found: Found, place: string, figures: object): void {
  for (const [name, value] of Object.entries(figures) as [string, unknown][]) {
    found.set(`${place} | ${name}`, value);
    if (typeof value !== 'object' || value === null) continue;
    const own = name === 'trend' ? 'trend | ' : `${name} `;
    for (const [inside, deep] of Object.entries(value)) found.set(`${place} | ${own}${inside}`, deep);
  }
}
