/**
 * Use among those who know of the counter: the share that used it over the share that knows it, both as published. No
 * release carries it, so its interval and its test are worked out here, and are rather too wide than too narrow:
 * - interval: Wilson on n* = base x efficiency of the weighting x share that knows, at both ends of what the published
 *   whole percents may have been rounded from;
 * - change: z on the difference less all rounding, the waves taken as independent (people who answered both make the true
 *   error smaller), two comparisons at 5 % together (Bonferroni). Where it does not show, nothing is said: "no
 *   demonstrable change" would claim a test that these figures cannot carry.
 */
import { wilson } from '../tables/intervals.ts';
import type { AskedIn, FigureLine, FigurePoint, Verdict } from './figure-line.ts';

const criticalZ = 2.241;
const halfPercent = 0.005;

interface Ratio extends FigurePoint {
  /** Standard error, and how far rounding may have moved it. */
  se: number;
  slack: number;
}

/** @param known lines of who knows it @param used lines of who used it, of the same waves and groups */
export function useAmongKnown(known: FigureLine[], used: FigureLine[], waves: AskedIn[]): FigureLine[] {
  return used.flatMap((line, i) => {
    const base = known[i];
    if (base === undefined) return [];
    const points = waves.map((wave, t) => ratioOf(wave, base.points[t], line.points[t]));
    const last = points.length - 1;
    const verdict = (from: number): Verdict =>
      broken(line, base, from === 0 && last > 1) ?? changed(points[from], points[last]);
    return [
      {
        ...line,
        points: points.map(({ se: _se, slack: _slack, ...point }) => point),
        sincePrevious: last < 1 ? null : verdict(last - 1),
        sinceFirst: last < 2 ? null : verdict(0),
      },
    ];
  });
}

function ratioOf(wave: AskedIn, known: FigurePoint | undefined, used: FigurePoint | undefined): Ratio {
  const { release } = wave.composing;
  const { testMinimum, baseMinimum } = release.policy;
  const none = { base: null, share: null, low: null, high: null, se: 0, slack: 0 };
  const name = release.about.wave;
  if (known === undefined || used === undefined || known.state === 'absent' || used.state === 'absent')
    return { wave: name, state: 'absent', ...none };
  if (known.base === null || known.share === null || used.share === null)
    return { wave: name, state: 'hidden', ...none };
  const people = Math.round(known.base * known.share);
  if (people < baseMinimum) return { wave: name, state: 'hidden', ...none };
  const { weighting, responses } = release;
  const step = weighting === null ? 0 : halfPercent;
  const efficiency = weighting === null ? 1 : Math.min(1, weighting.effectiveBase / responses);
  const n = known.base * known.share * efficiency;
  const share = Math.min(1, used.share / known.share);
  const least = Math.max(0, (used.share - step) / (known.share + step));
  const most = Math.min(1, (used.share + step) / (known.share - step));
  return {
    wave: name,
    state: people < testMinimum ? 'small' : 'plain',
    base: people,
    share,
    low: wilson(least, n).low,
    high: wilson(most, n).high,
    se: Math.sqrt((share * (1 - share)) / n),
    slack: (most - least) / 2,
  };
}

/** Neither part may come from a question that was asked otherwise. */
function broken(used: FigureLine, known: FigureLine, first: boolean): Verdict {
  const parts = [used, known].map((line) => (first ? line.sinceFirst : line.sincePrevious));
  return parts.find((verdict) => verdict?.kind === 'not comparable') ?? null;
}

function changed(before: Ratio | undefined, after: Ratio | undefined): Verdict {
  if (before?.state !== 'plain' || after?.state !== 'plain') return null;
  if (before.share === null || after.share === null) return null;
  const difference = after.share - before.share;
  const sure = Math.abs(difference) - before.slack - after.slack;
  const se = Math.hypot(before.se, after.se);
  if (sure <= criticalZ * se) return null;
  return { kind: difference > 0 ? 'risen' : 'fallen', difference };
}
