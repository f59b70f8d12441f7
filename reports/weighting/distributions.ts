/** Tail probabilities and quantiles, to full double precision; the only door to the library that computes them. */
import betainc from '@stdlib/math-base-special-betainc';
import erfc from '@stdlib/math-base-special-erfc';
import gammainc from '@stdlib/math-base-special-gammainc';
import quantileOfBeta from '@stdlib/stats-base-dists-beta-quantile';
import quantileOfT from '@stdlib/stats-base-dists-t-quantile';

/** 97.5 % point of the standard normal distribution. */
export const z975 = 1.959963984540054;

/** P(|T| ≥ |t|) with df > 0 degrees of freedom; straight from the tail, so that 1e-12 is not lost beside 1. */
export function tTwoSided(t: number, df: number): number {
  return betainc(df / (df + t * t), df / 2, 0.5);
}

/** P(F ≥ f), f ≥ 0, df1 and df2 above 0 and not always whole (Rao-Scott). */
export function fUpper(f: number, df1: number, df2: number): number {
  return betainc(df2 / (df2 + df1 * f), df2 / 2, df1 / 2);
}

/** P(X² ≥ x), x ≥ 0. */
export function chiSquareUpper(x: number, df: number): number {
  return gammainc(x / 2, df / 2, true, true);
}

/** P(|Z| ≥ |z|). */
export function normalTwoSided(z: number): number {
  return erfc(Math.abs(z) / Math.SQRT2);
}

/** 97.5 % point of Student's t with df degrees of freedom. */
export function tQuantile975(df: number): number {
  return quantileOfT(0.975, df);
}

/** The x with P(B ≤ x) = p for a beta distribution; a and b need not be whole. */
export function betaQuantile(p: number, a: number, b: number): number {
  return quantileOfBeta(p, a, b);
}
