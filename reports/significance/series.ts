/** An indicator over all waves: what changed from wave to wave, from the first to the last, and the straight line through them. */
import { adjusted } from './adjust.ts';
import { change, type Change } from './change.ts';
import { lineThrough, type LinearTrend, type SeriesRules } from './linear-trend.ts';
import type { WaveEstimate } from './waves.ts';

export type Verdict = 'risen' | 'fallen' | 'no demonstrable change';

/** Between the waves at two places of the series. */
export interface SeriesChange extends Change {
  from: number;
  to: number;
  /** Adjusted over the steps from wave to wave; null for first to last, which is one question by itself. */
  pHolm: number | null;
  /** Null where a base is too small to be tested, or the weighting fixes the figure. */
  verdict: Verdict | null;
}

export interface Series {
  /** Wave to wave, then first to last when there are three waves or more. */
  changes: SeriesChange[];
  linear: LinearTrend | null;
}

const alpha = 0.05;

/**
 * One indicator in one column. A step from wave to wave is judged by its p after Holm (1979) over all steps of the
 * series; first to last by its own p. With two waves these are the same.
 * @param waves in order of time; null for a wave whose figure may not be shown, or does not exist
 */
export function seriesOf(waves: readonly (WaveEstimate | null)[], rules: SeriesRules): Series {
  const steps = waves.flatMap((_, t) => (t === 0 ? [] : between(waves, t - 1, t, rules)));
  const pHolm = adjusted(
    steps.map(({ found }) => found.p),
    'holm',
  );
  const whole = waves.length < 3 ? [] : between(waves, 0, waves.length - 1, rules);
  return {
    changes: [
      ...steps.map(({ found, tested }, k) => judged(found, tested, pHolm[k] ?? null)),
      ...whole.map(({ found, tested }) => ({ ...judged(found, tested, found.p), pHolm: null })),
    ],
    linear: lineThrough(waves, rules),
  };
}

interface Compared {
  found: Omit<SeriesChange, 'pHolm' | 'verdict'>;
  tested: boolean;
}

/** None where one of the two is not shown; without a test where one is too small. */
function between(
  waves: readonly (WaveEstimate | null)[],
  from: number,
  to: number,
  { testMinimum }: SeriesRules,
): Compared[] {
  const [earlier, later] = [waves[from] ?? null, waves[to] ?? null];
  if (earlier === null || later === null) return [];
  const tested = Math.min(earlier.base, later.base) >= testMinimum;
  const untested = { statistic: null, p: null, low: null, high: null };
  return [{ found: { ...change(earlier, later), ...(tested ? {} : untested), from, to }, tested }];
}

function judged(found: Compared['found'], tested: boolean, p: number | null): SeriesChange {
  return { ...found, pHolm: p, verdict: tested ? verdictOf(found.difference, p) : null };
}

/** Nothing to test and nothing moved: that is no change. Nothing to test though it moved: the weighting fixes it. */
function verdictOf(difference: number, p: number | null): Verdict | null {
  if (p === null) return difference === 0 ? 'no demonstrable change' : null;
  if (p >= alpha) return 'no demonstrable change';
  return difference > 0 ? 'risen' : 'fallen';
}
