/** The straight line through the waves of a series. */
import { tQuantile975, tTwoSided } from '../weighting/distributions.ts';
import { combination } from './combination.ts';
import type { WaveEstimate } from './waves.ts';

export interface SeriesRules {
  /** Fewer people in the base of a wave: no p and no verdict. */
  testMinimum: number;
  /** When each wave was, in years; null when that is not known. */
  years: readonly number[] | null;
}

export interface LinearTrend {
  perYear: number;
  se: number;
  statistic: number;
  df: number;
  p: number;
  low: number;
  high: number;
}

/** Slope Σ c θ with c = (t - t̄) / Σ (t - t̄)²: the mean change a year over the waves that may be tested, three or more. */
export function lineThrough(
  waves: readonly (WaveEstimate | null)[],
  { testMinimum, years }: SeriesRules,
): LinearTrend | null {
  const dated = waves.flatMap((wave, t) => {
    const year = years?.[t];
    return wave === null || year === undefined || wave.base < testMinimum ? [] : [{ wave, year }];
  });
  const mean = dated.reduce((sum, { year }) => sum + year, 0) / dated.length;
  const squares = dated.reduce((sum, { year }) => sum + (year - mean) ** 2, 0);
  if (dated.length < 3 || squares === 0) return null;
  const factors = dated.map(({ year }) => (year - mean) / squares);
  const found = combination(
    dated.map(({ wave }) => wave),
    factors,
  );
  if (found.variance === 0) return null;
  const [perYear, se, df] = [found.value, Math.sqrt(found.variance), found.people - 1];
  const reach = tQuantile975(df) * se;
  const test = { statistic: perYear / se, df, p: tTwoSided(perYear / se, df) };
  return { perYear, se, ...test, low: perYear - reach, high: perYear + reach };
}
