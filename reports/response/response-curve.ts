/** How the answers of a wave came in, day by day, in tens. */
import { dayNumber } from '../figures/day-number.ts';
import { inTens } from './in-tens.ts';

export interface Fieldwork {
  /** ISO days, both in it. */
  opensOn: string;
  closesOn: string;
}

/**
 * Answers at the end of each day of the fieldwork, from its first, rounded down to tens so that no step is one person's.
 * What came later (a form typed after the closing) counts on the last day.
 */
export function responseCurve(byDay: Record<string, number>, fieldwork: Fieldwork): number[] {
  const days = daysOf(fieldwork);
  const each = Array.from({ length: days }, () => 0);
  for (const [day, answers] of Object.entries(byDay)) {
    const at = Math.min(Math.max(dayOf(day, fieldwork), 1), days) - 1;
    each[at] = (each[at] ?? 0) + answers;
  }
  let sum = 0;
  return each.map((answers) => inTens((sum += answers)));
}

export function daysOf({ opensOn, closesOn }: Fieldwork): number {
  return Math.max(1, dayNumber(closesOn) - dayNumber(opensOn) + 1);
}

/** 1 on the first day. */
export function dayOf(day: string, { opensOn }: Fieldwork): number {
  return dayNumber(day) - dayNumber(opensOn) + 1;
}

/** Part of all answers (0-1) that was in after so many days; days need not be whole. */
export function shareAfter(curve: number[], days: number): number {
  const last = curve.at(-1) ?? 0;
  if (last === 0) return 0;
  const at = (day: number): number => (day <= 0 ? 0 : (curve[Math.min(day, curve.length) - 1] ?? 0) / last);
  const whole = Math.floor(days);
  return at(whole) + (days - whole) * (at(whole + 1) - at(whole));
}
