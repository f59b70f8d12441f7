/** Which groups lag behind so far that it is no chance, and why. */
import { wilson } from '../tables/intervals.ts';
import type { CountRange } from './in-tens.ts';

export interface CountedGroup {
  label: string;
  invited: number;
  answered: CountRange;
  /** Its part of those who should speak in the results, 0-1; null when it is not known. */
  target: number | null;
}

export interface Lagging {
  label: string;
  /** response: fewer of those invited answer; panel: they answer as others do, but too few of them are invited. */
  why: 'response' | 'panel';
}

/** Smaller gaps make no difference that anybody would notice. */
const leastGap = 0.05;

/**
 * A group lags in response when the 95 % interval (Wilson) of its rate lies below that of all others together; of the panel,
 * when the interval of its part of the answers lies below its target by itself. A gap under 5 points is not named, and of
 * a count in tens the end is taken that is best for the group, so that rounding never makes it lag.
 */
export function laggingGroups(
  groups: CountedGroup[],
  all: { invited: number; answered: CountRange },
): Lagging[] {
  return groups.flatMap((group): Lagging[] => {
    const [most, others] = [group.answered.high, all.invited - group.invited];
    if (group.invited === 0 || others <= 0 || all.answered.low === 0) return [];
    const rate = Math.min(1, most / group.invited);
    const elsewhere = Math.min(1, Math.max(0, (all.answered.low - most) / others));
    if (isBelow(rate, group.invited, wilson(elsewhere, others).low) && elsewhere - rate >= leastGap)
      return [{ label: group.label, why: 'response' }];
    const part = Math.min(1, most / all.answered.low);
    const { target } = group;
    if (target !== null && isBelow(part, all.answered.low, target) && target - part >= leastGap)
      return [{ label: group.label, why: 'panel' }];
    return [];
  });
}

function isBelow(share: number, people: number, bound: number): boolean {
  return wilson(share, people).high < bound;
}
