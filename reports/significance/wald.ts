/** Are the means of the groups equal, all together? */
import type { FTest } from '../tables/table-tests.ts';
import { fUpper } from '../weighting/distributions.ts';
import { cholesky, solveLower } from './cholesky.ts';
import type { VarianceEngine } from '../weighting/variance.ts';
import type { Side } from './two-shares.ts';

/**
 * Wald F: b' V⁻¹ b / q, b the differences with the first group, V their linearised covariance.
 * @param df the people less their strata
 * @returns null for fewer than two groups, or where V is singular (means the weighting fixes, a group of one mind)
 */
export function waldOfMeans(engine: VarianceEngine, sides: Side[], df: number): FTest | null {
  const [first, ...others] = sides;
  const size = others.length;
  const df2 = df - size;
  if (first === undefined || size === 0 || df2 < 1) return null;
  const apart = (a: Side, b: Side): number => engine.apart(a.estimate.traits, b.estimate.traits);
  const covariances = new Float64Array(size * size);
  others.forEach((a, q) => {
    others.forEach((b, s) => {
      const between = q === s ? a.variance : apart(a, b);
      covariances[q * size + s] = first.variance - apart(first, a) - apart(first, b) + between;
    });
  });
  const scale = others.map(({ estimate }) => first.estimate.scale + estimate.scale);
  const lower = cholesky(covariances, size, scale);
  if (lower === null) return null;
  const solved = Float64Array.from(others, ({ mean }) => mean - first.mean);
  solveLower(lower, solved, size);
  const statistic = solved.reduce((sum, one) => sum + one * one, 0) / size;
  return { statistic, df1: size, df2, p: fUpper(statistic, size, df2) };
}
