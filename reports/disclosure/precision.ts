/** How a figure is to be printed: hidden, grey, marked indicative or plain, and whether it is imprecise. */
import type { Policy } from './policy.ts';

export type Standing = 'hidden' | 'not tested' | 'indicative' | 'plain';

/** By the people of the base, unweighted. */
export function standingOf(base: number, policy: Policy): Standing {
  if (base < policy.baseMinimum) return 'hidden';
  if (base < policy.testMinimum) return 'not tested';
  return base < policy.indicativeBelow ? 'indicative' : 'plain';
}

/**
 * A share with a wide interval: wider than 0.30, or wider than 0.05 and than 1.30 times the smaller of the share and its
 * complement. Adapted from the NCHS presentation standards for proportions (Parker et al. 2017).
 * @param share 0-1, weighted
 * @param interval 95 %; null when there is none, as for a share fixed by the weighting: then nothing is said
 */
export function isImprecise(share: number, interval: { low: number; high: number } | null): boolean {
  if (interval === null) return false;
  const width = interval.high - interval.low;
  return width > 0.3 || (width > 0.05 && width > 1.3 * Math.min(share, 1 - share));
}
