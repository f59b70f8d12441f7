/** A table made by hand: what is published of one question, as the stages before the findings hand it over. */
import { defaultPolicy } from '../../../reports/disclosure/policy.ts';
import type { ConclusionNeeds } from '../../../reports/findings/conclusion.ts';
import { phrasesFor } from '../../../reports/findings/language.ts';
import type { Cell, Column, Crosstab, Missing, VersusRest } from '../../../reports/tables/crosstab.ts';
import type { ShareTrend, VariableTests } from '../../../reports/tables/table-tests.ts';

const suppressed: Missing = { missing: 'suppressed' };

export interface MadeCell {
  share: number;
  low?: number;
  high?: number;
  verdict?: VersusRest['verdict'];
  /** From the others; absent: 0.1 in the direction of the verdict. */
  difference?: number;
}

export interface MadeTable {
  question?: string;
  kind?: Crosstab['kind'];
  /** Code and label alike. */
  groups?: [label: string, base: number | 'hidden'][];
  variable?: string;
  total?: number;
  /** By answer: the total, then the groups. */
  rows: Record<string, (number | MadeCell | 'hidden')[]>;
  association?: number;
  /** By answer. */
  trend?: Record<string, { slope: number; p: number }>;
}

export function madeTable(made: MadeTable): Crosstab {
  const { groups = [], variable = 'age_group', total = 300 } = made;
  return {
    question: made.question ?? 'LOK1',
    item: null,
    title: 'Kent u het thuisloket?',
    kind: made.kind ?? 'single',
    columns: [column(null, 'Totaal', total), ...groups.map(([label, base]) => column(variable, label, base))],
    rows: Object.entries(made.rows).map(([code, cells]) => ({
      code,
      label: `antwoord ${code}`,
      net: false,
      cells: cells.map((one) => (one === 'hidden' ? suppressed : cellOf(one, total))),
    })),
    means: null,
    tests: groups.length === 0 ? {} : { [variable]: testsOf(made) },
  };
}

function column(variable: string | null, label: string, size: number | 'hidden'): Column {
  const base = size === 'hidden' ? suppressed : size;
  const code = variable === null ? null : label;
  return { variable, code, label, base, weightedBase: base, effectiveBase: base };
}

function cellOf(made: number | MadeCell, base: number): Cell {
  const {
    share,
    low = null,
    high = null,
    verdict,
    difference,
  } = typeof made === 'number' ? { share: made } : made;
  const gap = difference ?? (verdict === 'lower' ? -0.1 : verdict === 'higher' ? 0.1 : 0);
  const versusRest =
    verdict === undefined ? null : { difference: gap, se: 0.03, p: 0.01, pAdjusted: 0.02, verdict };
  const n = Math.round(share * base);
  return { n, weighted: n, share, se: 0.03, low, high, letters: '', versusRest };
}

function testsOf({ association, trend }: MadeTable): VariableTests {
  return {
    association:
      association === undefined
        ? null
        : { method: 'Rao-Scott F', statistic: 2, df1: 3, df2: 900, p: association },
    pairs: null,
    trend: trend === undefined ? null : Object.fromEntries(Object.entries(trend).map(trendOf)),
    gamma: null,
    means: null,
  };
}

function trendOf([code, { slope, p }]: [string, { slope: number; p: number }]): [string, ShareTrend] {
  const unweighted = { cochranArmitage: 4, linearByLinear: 4 };
  return [code, { slope, se: 0.01, statistic: slope / 0.01, df: 298, p, unweighted }];
}

/** Kerkebeek's own panel in Dutch, in part recruited at random and weighted. */
export function needsIn(language: string, more: Partial<ConclusionNeeds> = {}): ConclusionNeeds {
  return {
    phrases: phrasesFor(language),
    language,
    policy: defaultPolicy,
    noun: language === 'nl' ? 'inwoners' : language === 'fr' ? 'habitants' : 'residents',
    template: undefined,
    recruitment: 'mixed',
    label: (code) => `L${code}`,
    ...more,
  };
}
