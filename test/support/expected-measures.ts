/** What R measured in a table: bases, counts, shares, standard errors, intervals, means; named as in `crosstabFigures`. */
import { referenceJson } from './reference-data.ts';
import { asCode, type ExpectedMeans, type ExpectedTable, type Row } from './expected-tables.ts';
import type { FigureKind, Figures } from './reference-figures.ts';

/** Which of R's standard errors, and which of its intervals; null for none. */
export interface Wanted {
  se: 'se_lin' | 'se_fixed' | 'se_lin_fpc';
  interval: string | null;
}

const asByDefault: Wanted = { se: 'se_lin', interval: 'default' };

export function expectedMeasures(table: ExpectedTable, wanted: Wanted = asByDefault): Figures {
  if (table.rows === undefined)
    return table.mean === undefined ? new Map() : expectedMeans(table.mean, wanted);
  const { columns = [], n_base: n, w_base: w, n_eff_kish } = table;
  return new Map([
    ...(table.mean === undefined ? [] : expectedMeans(table.mean, wanted)),
    ...(table.mean === undefined ? [] : medianFigures(table)),
    ...baseFigures({ columns, n, w, n_eff_kish }),
    ...grid(table, 'n', table.n_cat, 'exact'),
    ...grid(table, 'weighted', table.w_cat, 'weight'),
    ...grid(table, 'share', table.p, 'share'),
    ...grid(table, 'se', table[wanted.se], 'se'),
    ...(wanted.interval === null ? [] : intervalFigures(table, wanted.interval)),
  ]);
}

/** R lists no medians of answers on a scale; they follow from its shares: the first answer at which half is reached. */
function medianFigures({ columns = [], rows = [], p }: ExpectedTable): Figures {
  const figures: Figures = new Map();
  columns.forEach((column, c) => {
    let below = 0;
    const code = rows.find((_, r) => (below += p[r]?.[c] ?? 0) >= 0.5);
    figures.set(`mean | ${column} | median`, { value: Number(code), kind: 'exact' });
  });
  return figures;
}

/** When everybody counts once. */
export function expectedUnweighted(table: ExpectedTable): Figures {
  const means = table.mean?.mean_unw.map((value, c): [string, number | null] => [
    `${table.mean?.columns[c]}`,
    value,
  ]);
  return new Map([
    ...(means ?? []).map(
      ([column, value]) => [`mean | ${column} | value`, { value, kind: 'share' as const }] as const,
    ),
    ...(table.rows === undefined ? [] : grid(table, 'share', table.p_unw, 'share')),
    ...(table.rows === undefined ? [] : intervalFigures(table, 'wilson_unw')),
  ]);
}

/** The means of a table with their bases; of an NPS, those of scores from -100 to 100. */
export function expectedMeans(means: ExpectedMeans, { se, interval }: Wanted = asByDefault): Figures {
  const figures = baseFigures(means);
  const add = (name: string, values: Row | undefined, kind: FigureKind): void => {
    values?.forEach((value, c) => figures.set(`mean | ${means.columns[c]} | ${name}`, { value, kind }));
  };
  add('value', means.mean, 'share');
  add(
    'median',
    means.quantiles?.averaged.map(([, median]) => median),
    'exact',
  );
  if (se !== 'se_lin_fpc') add('se', means[se], 'se');
  add('low', interval === 'default' ? means.ci_lo : undefined, 'interval');
  add('high', interval === 'default' ? means.ci_hi : undefined, 'interval');
  return figures;
}

/** Share and standard error of one question by age under another design (expected_variance_methods.json). */
export function designFigures(method: string, se: string): Figures {
  const { rows, columns, ...methods } = referenceJson('expected_variance_methods.json') as DesignTable;
  const found = methods[method] as Record<string, Row[]>;
  return new Map([
    ...grid({ rows, columns }, 'share', found['p'] ?? [], 'share'),
    ...grid({ rows, columns }, 'se', found[se] ?? [], 'se'),
  ]);
}

type DesignTable = Record<string, unknown> & { rows: string[]; columns: string[] };

function baseFigures(bases: Pick<ExpectedMeans, 'n' | 'w' | 'n_eff_kish' | 'columns'>): Figures {
  const figures: Figures = new Map();
  bases.columns.forEach((column, c) => {
    figures.set(`${column} | base`, { value: bases.n[c] ?? null, kind: 'exact' });
    figures.set(`${column} | weightedBase`, { value: bases.w[c] ?? null, kind: 'weight' });
    figures.set(`${column} | effectiveBase`, { value: bases.n_eff_kish[c] ?? null, kind: 'weight' });
  });
  return figures;
}

/** R leaves one end at 0 or 1 where a method has no interval. */
function intervalFigures(table: ExpectedTable, name: string): Figures {
  const { lo, hi } = table.ci95[name] ?? { lo: [], hi: [] };
  const whole = (ends: Row[], others: Row[]): Row[] =>
    ends.map((row, r) => row.map((end, c) => (others[r]?.[c] === null ? null : end)));
  return new Map([
    ...grid(table, 'low', whole(lo, hi), 'interval'),
    ...grid(table, 'high', whole(hi, lo), 'interval'),
  ]);
}

function grid(
  { rows = [], columns = [] }: Pick<ExpectedTable, 'rows' | 'columns'>,
  name: string,
  values: Row[],
  kind: FigureKind,
): Figures {
  const figures: Figures = new Map();
  values.forEach((row, r) =>
    row.forEach((value, c) => figures.set(`${asCode(rows[r])} | ${columns[c]} | ${name}`, { value, kind })),
  );
  return figures;
}
