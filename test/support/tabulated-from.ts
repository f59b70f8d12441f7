/** A counted table without anything around it: what the tests of significance start from. */
import type { ColumnCounts } from '../../reports/tables/counts.ts';
import type { Moments } from '../../reports/tables/moments.ts';
import { measuredPart } from '../../reports/tables/parts.ts';
import type { Tabulated } from '../../reports/tables/tabulate.ts';
import { buildDesign } from '../../reports/weighting/design.ts';
import { varianceEngine, type VarianceEngine } from '../../reports/weighting/variance.ts';
import { codebook } from '../../surveys/codebook.ts';
import { readQuestionnaire } from '../../surveys/questionnaire.ts';
import type { Variable, VariableKind } from '../../surveys/variable.ts';

export interface Plan {
  code: string;
  net: boolean;
}

export interface Counted {
  question: string;
  kind: VariableKind;
  ordinal: boolean;
  plans: Plan[];
  banner: { name: string; ordered: boolean; levels: string[] };
  /** Everybody, then a column a level. */
  columns: ColumnCounts[];
  moments: Moments[] | null;
}

export function tabulatedFrom(engine: VarianceEngine, counted: Counted): Tabulated {
  const { question, kind, plans, banner, columns, moments } = counted;
  const cell = {
    n: 0,
    weighted: 0,
    share: 0,
    se: null,
    low: null,
    high: null,
    letters: '',
    versusRest: null,
  };
  const groups = banner.levels.map((code) => ({ code, label: code }));
  return {
    variable: variableFrom(counted),
    plans: plans.map(({ code, net }) => ({ code, label: code, net, members: [], not: false })),
    table: {
      question,
      item: null,
      title: question,
      kind,
      columns: [],
      rows: plans.map(({ code, net }) => ({ code, label: code, net, cells: columns.map(() => cell) })),
      means: null,
      tests: {},
    },
    parts: [
      measuredPart(
        {
          banner: { name: banner.name, ordered: banner.ordered, overlapping: false, groups, membership: [] },
          columns,
          moments,
          places: columns.map((_, j) => j),
        },
        engine,
      ),
    ],
  };
}

/** Read from a questionnaire of the one question, so that it is what the program would meet. */
function variableFrom({ question, kind, ordinal, plans }: Counted): Variable {
  const choices = plans.flatMap(({ code, net }) => (net ? [] : [code]));
  const element = { type: 'radiogroup', name: question, choices, panel: { ordered: ordinal } };
  const [variable] = codebook(readQuestionnaire({ elements: [element] }));
  if (variable === undefined) throw new Error(`${question} is not a variable`);
  return { ...variable, kind };
}

/** Members who each count for one, as a table of rows by groups; the answers "1", "2", ... by the groups "a", "b", ... */
export function plainTable(people: number[][], weight = 1): { tabulated: Tabulated; engine: VarianceEngine } {
  const sums = (people[0] ?? []).map((_, j) => people.reduce((sum, row) => sum + (row[j] ?? 0), 0));
  const total = (row: number[]): number => row.reduce((sum, n) => sum + n, 0);
  const byClass = (n: number): Float64Array => Float64Array.of(n);
  const size = total(sums);
  const engine = varianceEngine(buildDesign({ weight: new Float64Array(size).fill(weight) }));
  return {
    engine,
    tabulated: tabulatedFrom(engine, {
      question: 'Q',
      kind: 'single',
      ordinal: true,
      plans: people.map((_, r) => ({ code: String(r + 1), net: false })),
      banner: { name: 'group', ordered: true, levels: sums.map((_, j) => String.fromCodePoint(97 + j)) },
      columns: [
        { base: byClass(size), rows: people.map((row) => byClass(total(row))) },
        ...sums.map((n, j) => ({ base: byClass(n), rows: people.map((row) => byClass(row[j] ?? 0)) })),
      ],
      moments: null,
    }),
  };
}
