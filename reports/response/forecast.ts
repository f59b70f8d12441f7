import { z975 } from '../weighting/distributions.ts';
import type { CountRange } from './in-tens.ts';
import { shareAfter } from './response-curve.ts';

export interface SoFar {
  /** Between which the answers lie that are in. */
  answered: CountRange;
  invited: number;
  /** Of fieldwork gone by, and of all of it; the first need not be whole. */
  daysGone: number;
  days: number;
}

export interface Forecast extends CountRange {
  /** earlier: as answers came in in earlier waves; pace: nothing earlier is known, so a wide range. */
  basis: 'earlier' | 'pace';
  /** Null where only a range can be said. */
  likely: number | null;
}

/** Fewest answers of an earlier wave whose course says something, and of this one. */
const fewestEarlier = 50;
const fewestNow = 30;
/** With less than this part in, what is to come is mostly guessed. */
const leastIn = 0.1;
/** Days that one wave may run ahead of another or behind it. */
const drift = 1;

/**
 * How many answers there will be at the end. Likely: n x g, with g = F(end) / F(now) the mean growth of the earlier waves
 * and F(d) the part of their answers that was in after d days. The range takes the smallest growth when this wave is a
 * day ahead of them and the largest when it is a day behind, each with 1.96 x sqrt(N (g - 1)) for chance: when every one of
 * N answers is in with chance 1/g, N estimated from n has about that variance. Without earlier waves: between no answer
 * more and the same number every day. Rounded outwards to tens. Fails when reminders fall on other days than they did.
 * @param earlier curves of responseCurve()
 * @returns null while it is too early to say
 */
export function forecastAnswers(soFar: SoFar, earlier: number[][]): Forecast | null {
  const { answered, invited, daysGone, days } = soFar;
  if (answered.low < fewestNow || daysGone <= 0) return null;
  const within = (count: number): number => Math.min(invited, Math.max(answered.low, count));
  const known = earlier.filter((curve) => (curve.at(-1) ?? 0) >= fewestEarlier);
  if (known.length === 0) {
    const pace = answered.high * Math.max(1, days / daysGone);
    return { basis: 'pace', likely: null, low: answered.low, high: within(tensUp(pace)) };
  }
  const behind = Math.max(0, daysGone - drift);
  if (known.some((curve) => shareAfter(curve, behind) < leastIn)) return null;
  const growths = (gone: number): number[] =>
    known.map((curve) => shareAfter(curve, days) / shareAfter(curve, Math.min(gone, days)));
  const middle = (answered.low + answered.high) / 2;
  const mean = growths(daysGone).reduce((sum, one) => sum + one / known.length, 0);
  const [least, most] = [Math.min(...growths(daysGone + drift)), Math.max(...growths(behind))];
  return {
    basis: 'earlier',
    likely: within(Math.round((middle * mean) / 10) * 10),
    low: within(tensDown(answered.low * least - chance(answered.low, least))),
    high: within(tensUp(answered.high * most + chance(answered.high, most))),
  };
}

function chance(answers: number, growth: number): number {
  return z975 * Math.sqrt(answers * growth * (growth - 1));
}

function tensDown(count: number): number {
  return Math.floor(count / 10) * 10;
}

function tensUp(count: number): number {
  return Math.ceil(count / 10) * 10;
}
