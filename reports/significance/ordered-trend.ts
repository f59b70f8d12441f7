/** Does a share, or a mean, go up or down step by step over ordered groups? */
import type { ShareTrend, TrendTest } from '../tables/table-tests.ts';
import { tTwoSided } from '../weighting/distributions.ts';
import { linearIn, type ColumnValues, type Line } from '../tables/column-values.ts';
import { varianceOf } from '../weighting/estimate.ts';
import type { VarianceEngine } from '../weighting/variance.ts';

/** A group with its score: its place among all groups, so that a step stays a step where one is left out. */
export interface Scored {
  score: number;
  column: ColumnValues;
}

/**
 * Slope of y on the scores by weighted least squares: "so much more a group". z = (x - x̄)(y - ȳ - b(x - x̄)) / Sxx, t with
 * `df` + 1 the people less their strata: about a design-based Cochran-Armitage test. Null for fewer than two groups, and
 * where the weighting fixes the slope.
 */
export function trendOf(engine: VarianceEngine, groups: Scored[], df: number): TrendTest | null {
  const people = groups.filter(({ column }) => column.people > 0);
  if (people.length < 2 || df < 1) return null;
  const line = fitted(people);
  const lines = people.map(({ score, column }): Line => {
    const slope = (score - line.score) / line.squares;
    const rise = line.slope * (score - line.score);
    const terms = Math.abs(slope) * (Math.abs(line.mean) + Math.abs(rise));
    return { column, slope, constant: -slope * (line.mean + rise), terms };
  });
  const variance = varianceOf(engine, linearIn(engine, lines));
  if (variance === 0) return null;
  const se = Math.sqrt(variance);
  const statistic = line.slope / se;
  return { slope: line.slope, se, statistic, df, p: tTwoSided(statistic, df) };
}

/** Null where nobody, or everybody, gave the answer. */
export function shareTrend(engine: VarianceEngine, groups: Scored[], df: number): ShareTrend | null {
  const unweighted = unweightedTrend(
    groups.map(({ score, column: { people, sum } }) => ({ score, people, sum })),
  );
  const trend = unweighted === null ? null : trendOf(engine, groups, df);
  return unweighted === null || trend === null ? null : { ...trend, unweighted };
}

/** The weighted regression line through the groups' means. */
function fitted(groups: Scored[]): { score: number; mean: number; squares: number; slope: number } {
  let [weight, scores, values] = [0, 0, 0];
  for (const { score, column } of groups) {
    weight += column.ones.weighted;
    scores += score * column.ones.weighted;
    values += column.values.weighted;
  }
  const [x, y] = [scores / weight, values / weight];
  let [squares, products] = [0, 0];
  for (const { score, column } of groups) {
    squares += (score - x) ** 2 * column.ones.weighted;
    products += (score - x) * (column.values.weighted - y * column.ones.weighted);
  }
  return { score: x, mean: y, squares, slope: products / squares };
}

/**
 * On people: Cochran-Armitage n r², and linear-by-linear (n - 1) r² (Mantel 1963), both chi-square with 1 degree of
 * freedom. Null where r is not defined.
 * @param groups with any scores; `sum` people of each gave the answer
 */
export function unweightedTrend(
  groups: { score: number; people: number; sum: number }[],
): { cochranArmitage: number; linearByLinear: number } | null {
  let [n, scores, gave] = [0, 0, 0];
  for (const { score, people, sum } of groups) {
    n += people;
    scores += score * people;
    gave += sum;
  }
  const [x, y] = [scores / n, gave / n];
  let [squares, products] = [0, 0];
  for (const { score, people, sum } of groups) {
    squares += (score - x) ** 2 * people;
    products += (score - x) * (sum - y * people);
  }
  if (gave === 0 || gave === n || !(squares > 0)) return null;
  const r2 = products ** 2 / (squares * n * y * (1 - y));
  return { cochranArmitage: n * r2, linearByLinear: (n - 1) * r2 };
}
