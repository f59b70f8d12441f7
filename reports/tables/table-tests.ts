/** The tests of one table over the groups of one banner variable, as `panelpeil tabulate` prints them. Null: not tested. */

export interface FTest {
  statistic: number;
  df1: number;
  df2: number;
  p: number;
}

/** Do the groups differ at all? */
export interface Association extends FTest {
  method: 'Rao-Scott F' | 'Bonferroni over options' | 'Wald F';
  /** The same table without weights; absent where there is no one table of answers by groups. */
  unweighted?: Contingency;
}

/** Pearson's chi-square on people, no continuity correction. */
export interface Contingency {
  statistic: number;
  df: number;
  p: number;
  cramersV: number;
  /** More than a fifth of the expected counts is below 5, or one is below 1 (Cochran): do not lean on p. */
  smallExpected: boolean;
  /** Fisher's exact p, two-sided, of a two by two table with small expected counts. */
  fisher: number | null;
}

export type Ps = (number | null)[];

/** Every two groups; null where one of them is too small, hidden, or the share is fixed by the weighting. */
export interface PairTests {
  columns: [string, string][];
  rows: Record<string, { p: Ps; pHolm: Ps }>;
}

/** Change of a share (or mean) a step up the ordered groups. */
export interface TrendTest {
  slope: number;
  se: number;
  statistic: number;
  df: number;
  p: number;
}

/** With the tests on people instead of weights: n r² and (n - 1) r². */
export interface ShareTrend extends TrendTest {
  unweighted: { cochranArmitage: number; linearByLinear: number };
}

/** Goodman and Kruskal's gamma of ordered answers by ordered groups, -1 to 1. */
export interface GammaTest {
  value: number;
  se: number;
  statistic: number;
  df: number;
  p: number;
  /** On people, with Agresti's standard errors: in general, and when there is no association. */
  unweighted: { value: number; se: number; seNull: number };
}

/** Are the means of the groups equal? */
export interface MeanTests extends FTest {
  pairs: { columns: [string, string][]; p: Ps; pHolm: Ps };
  trend: TrendTest | null;
}

export interface VariableTests {
  association: Association | null;
  pairs: PairTests | null;
  /** By row code. */
  trend: Record<string, ShareTrend | null> | null;
  gamma: GammaTest | null;
  means: MeanTests | null;
}
