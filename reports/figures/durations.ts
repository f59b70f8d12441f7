/** Means, medians and 90th percentiles of seconds, from exact histograms. */
import type { Histogram } from './appointment-tally.ts';

/** In seconds. */
export interface DurationFigures {
  n: number;
  mean: number;
  median: number;
  /** Nine in ten took no longer. */
  p90: number;
  /** Left out: longer than the trimming rule allows. */
  trimmed: number;
}

/**
 * @param longest in seconds; what took longer was a ticket nobody closed
 * @returns null when nothing is left
 */
export function durationFigures(histograms: Histogram[], longest: number): DurationFigures | null {
  const counts = new Map<number, number>();
  let trimmed = 0;
  for (const histogram of histograms) {
    for (const [text, count] of Object.entries(histogram)) {
      const seconds = Number(text);
      if (seconds > longest) trimmed += count;
      else counts.set(seconds, (counts.get(seconds) ?? 0) + count);
    }
  }
  const sorted = [...counts].toSorted(([one], [other]) => one - other);
  const n = sorted.reduce((sum, [, count]) => sum + count, 0);
  if (n === 0) return null;
  const mean = sorted.reduce((sum, [seconds, count]) => sum + seconds * count, 0) / n;
  return { n, mean, median: quantile(sorted, n, 0.5), p90: quantile(sorted, n, 0.9), trimmed };
}

/**
 * The inverse of the empirical distribution, averaged where it is flat: definition 2 of Hyndman & Fan (1996), "Sample
 * quantiles in statistical packages", R's quantile(type = 2).
 */
function quantile(sorted: [number, number][], n: number, p: number): number {
  // 0.9 * 10 is 9.000000000000002 for a computer.
  const place = Math.round(n * p * 1e9) / 1e9;
  const whole = Math.floor(place);
  const upper = valueAt(sorted, Math.min(whole, n - 1));
  return place === whole && whole >= 1 ? (valueAt(sorted, whole - 1) + upper) / 2 : upper;
}

/** The value at a place, counted from 0, in the list written out. */
function valueAt(sorted: [number, number][], place: number): number {
  let passed = 0;
  for (const [seconds, count] of sorted) {
    passed += count;
    if (place < passed) return seconds;
  }
  return sorted.at(-1)?.[0] ?? 0;
}
