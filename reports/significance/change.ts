/** Change between two waves of which some people may have answered both. */
import { normalTwoSided, tQuantile975, tTwoSided } from '../weighting/distributions.ts';
import { combination } from './combination.ts';
import { pooledZ } from './two-shares.ts';
import { isAllOrNone, type WaveEstimate } from './waves.ts';

export interface Change {
  /** Later minus earlier: in shares 0-1 (so points, never percent of the earlier one), or in the unit of the mean. */
  difference: number;
  se: number;
  method: 'linearised t' | 'pooled z';
  /** Null where there is nothing to test: the weighting fixes both, or everybody gave the same answer. */
  statistic: number | null;
  /** Null for a z. */
  df: number | null;
  p: number | null;
  /** 95 %; null without a linearised standard error. */
  low: number | null;
  high: number | null;
  /** People in the base of both. */
  overlap: number;
  /** Of each wave alone, and what they have in common through who answered both. */
  seEarlier: number;
  seLater: number;
  covariance: number;
  seIfIndependent: number;
}

/**
 * V(Δ) = V₁ + V₂ - 2C over the stacked waves, t with n - 1 degrees of freedom, n distinct people; without overlap C is
 * 0 but for the factor n/(n-1). A share of 0 or 100 % has no linearised variance: then a pooled z with Kish's effective
 * bases, as between two columns, which leaves the overlap out.
 */
export function change(earlier: WaveEstimate, later: WaveEstimate): Change {
  const waves = [earlier, later];
  const { value: difference, variance, people } = combination(waves, [-1, 1]);
  const [first, second] = [combination(waves, [1, 0]).variance, combination(waves, [0, 1]).variance];
  const about = {
    difference,
    overlap: overlapOf(earlier, later),
    seEarlier: Math.sqrt(first),
    seLater: Math.sqrt(second),
    covariance: (first + second - variance) / 2,
    seIfIndependent: Math.sqrt(first + second),
  };
  if (isAllOrNone(earlier) || isAllOrNone(later)) return { ...about, ...pooled(earlier, later) };
  const [se, df] = [Math.sqrt(variance), people - 1];
  const none = { statistic: null, df, p: null, low: null, high: null };
  if (se === 0) return { ...about, se, method: 'linearised t', ...none };
  const [statistic, reach] = [difference / se, tQuantile975(df) * se];
  const interval = { low: difference - reach, high: difference + reach };
  return { ...about, se, method: 'linearised t', statistic, df, p: tTwoSided(statistic, df), ...interval };
}

function pooled(
  earlier: WaveEstimate,
  later: WaveEstimate,
): Pick<Change, 'se' | 'method' | 'statistic' | 'df' | 'p' | 'low' | 'high'> {
  const side = ({ value, effectiveBase }: WaveEstimate) => ({ share: value, n: effectiveBase });
  const test = pooledZ(side(later), side(earlier));
  const p = test === null ? null : normalTwoSided(test.statistic);
  const statistic = test?.statistic ?? null;
  return { se: test?.se ?? 0, method: 'pooled z', statistic, df: null, p, low: null, high: null };
}

/** Distinct people in the base of both waves. */
function overlapOf(earlier: WaveEstimate, later: WaveEstimate): number {
  const before = peopleIn(earlier);
  let both = 0;
  for (const person of peopleIn(later)) if (before.has(person)) both += 1;
  return both;
}

function peopleIn({ persons, inBase }: WaveEstimate): Set<number> {
  const people = new Set<number>();
  for (let i = 0; i < persons.length; i += 1) if (inBase[i] === 1) people.add(persons[i] ?? -1);
  return people;
}
