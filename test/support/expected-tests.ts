/** What R tested in a table: letters, pairs, association, trend, gamma, means; named as in `crosstabFigures`. */
import {
  asCode,
  type ExpectedMeans,
  type ExpectedTable,
  type Row,
  type Statistics,
} from './expected-tables.ts';
import type { Figure, FigureKind, Figures } from './reference-figures.ts';

/** What R did not test is left out; what it found untestable is null. */
export function expectedTests(table: ExpectedTable): Figures {
  const { gamma, trend = {}, mean } = table;
  return new Map([
    ...letterFigures(table),
    ...pairFigures(table),
    ...Object.entries(trend).flatMap(([code, row]) =>
      code === 'scores' ? [] : named(`${asCode(code)} | trend`, row, [...slopeFigures, ...scoreFigures]),
    ),
    ...associationFigures(table),
    ...(gamma === undefined ? [] : named('gamma', gamma, gammaFigures)),
    ...(mean === undefined ? [] : meanTests(mean)),
  ]);
}

/** Are the means of the groups equal, each two of them, and along an ordered banner? */
function meanTests({ wald_equal_means: wald, pairwise, trend }: ExpectedMeans): Figures {
  const of = (name: string, values: Row | number): [string, Figure][] =>
    pairwise.pairs.map(([a, b], i) => {
      const value = [values].flat()[i] ?? null;
      return [`means | ${a} : ${b} | ${name}`, { value, kind: 'p' }];
    });
  return new Map([
    ...named('means', wald, testFigures),
    ...of('p', pairwise.p_lin),
    ...of('pHolm', pairwise.p_lin_holm),
    ...(trend === undefined ? [] : named('means | trend', trend, slopeFigures)),
  ]);
}

/** Name in our output, name in R's files, tolerance. */
type Names = [own: string, inR: string, kind: FigureKind][];

const slopeFigures: Names = [
  ['slope', 'slope', 'share'],
  ['se', 'slope_se_lin', 'se'],
  ['statistic', 'slope_t', 'statistic'],
  ['df', 'slope_df', 'exact'],
  ['p', 'slope_p', 'p'],
];
const scoreFigures: Names = [
  ['unweighted cochranArmitage', 'ca_chisq', 'statistic'],
  ['unweighted linearByLinear', 'M2_linear_by_linear', 'statistic'],
];
const testFigures: Names = [
  ['statistic', 'F', 'statistic'],
  ['df1', 'ndf', 'statistic'],
  ['df2', 'ddf', 'statistic'],
  ['p', 'p', 'p'],
];
const contingencyFigures: Names = [
  ['unweighted statistic', 'chisq', 'statistic'],
  ['unweighted df', 'df', 'exact'],
  ['unweighted p', 'p', 'p'],
  ['unweighted cramersV', 'cramers_v', 'statistic'],
];
const gammaFigures: Names = [
  ['value', 'gamma', 'share'],
  ['se', 'se_lin', 'se'],
  ['statistic', 't', 'statistic'],
  ['df', 'df', 'exact'],
  ['p', 'p', 'p'],
  ['unweighted value', 'gamma_unw', 'share'],
  ['unweighted se', 'ase1_unw', 'se'],
  ['unweighted seNull', 'ase0_unw', 'se'],
];

function named(place: string, found: Statistics, names: Names): [string, Figure][] {
  return names.map(([own, inR, kind]) => [`${place} | ${own}`, { value: found[inR] ?? null, kind }]);
}

/** One table of answers by groups; several answers are tested one by one (Bonferroni), a number by its means. */
function associationFigures({
  type,
  chisq,
  rao_scott_per_row: options,
  mean,
}: ExpectedTable): [string, Figure][] {
  if (chisq?.testable === true) {
    return [
      ...named('association', chisq.default, testFigures),
      ...named('association', chisq.unweighted, contingencyFigures),
    ];
  }
  if (type === 'numeric' && mean !== undefined)
    return named('association', mean.wald_equal_means, testFigures);
  const ps = Object.values(options ?? {}).map((option) => option.default['p'] ?? 1);
  const value = Math.min(1, ps.length * Math.min(...ps));
  return ps.length === 0 ? [] : [['association | p', { value, kind: 'p' }]];
}

function letterFigures({ rows, columns, pairwise }: ExpectedTable): Figures {
  const figures: Figures = new Map();
  pairwise?.letters_default.forEach((row, r) =>
    row.forEach((value, c) => {
      figures.set(`${asCode(rows?.[r])} | ${columns?.[c + 1]} | letters`, { value, kind: 'exact' });
    }),
  );
  return figures;
}

function pairFigures({ rows, pairwise }: ExpectedTable): Figures {
  const figures: Figures = new Map();
  pairwise?.pairs.forEach(([a, b], pair) =>
    rows?.forEach((code, r) => {
      const add = (name: string, value: number | null | undefined): void => {
        figures.set(`${asCode(code)} | ${a} : ${b} | ${name}`, { value: value ?? null, kind: 'p' });
      };
      add('p', pairwise.p_default[r]?.[pair]);
      add('pHolm', pairwise.p_default_holm_row[r]?.[pair]);
    }),
  );
  return figures;
}
