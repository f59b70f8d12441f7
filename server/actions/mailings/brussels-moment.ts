/** A day and a time by the clock in Brussels, as one moment. */
import { brusselsDay, brusselsTime } from '../brussels-day.ts';
import type { Mailing } from '../mailing-records.ts';

const minute = 60_000;
/** The clock jumps one hour at most. */
const longestJump = 60;

/**
 * Milliseconds since 1970. In the night in which the hour comes twice it is the first; a time that is skipped is the next
 * minute that there is: 02:30 becomes 03:00.
 * @param at a day and a time that exist: "2026-10-25" and "02:30"
 */
export function brusselsMoment({ day, time }: NonNullable<Mailing['sendAt']>): number {
  const face = Date.parse(`${day}T${time}:00Z`);
  for (let later = 0; later <= longestJump; later += 1) {
    const wanted = face + later * minute;
    for (const hoursAhead of [2, 1]) {
      const moment = wanted - hoursAhead * 60 * minute;
      if (faceOf(moment) === new Date(wanted).toISOString().slice(0, 16)) return moment;
    }
  }
  throw new Error(`${day} ${time} is no time of the clock`);
}

function faceOf(moment: number): string {
  const date = new Date(moment);
  return `${brusselsDay(date)}T${brusselsTime(date)}`;
}
