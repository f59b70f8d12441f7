import { faketime, noLibrary } from './clock/moved-clock.ts';
import { liveNights } from './clock/nights.ts';
import { sitThrough } from './clock/sittings.ts';
import type { KeptPromise } from './promise.ts';

export const clock: KeptPromise = {
  id: 'R23',
  says: 'Nights of summer and winter time, a leap day and a clock that jumps open and close each wave once, send each mail once, and leave no session that lives for ever and no time below zero',
  threshold:
    'nineteen moments, forward and an hour or more back (02:30 twice, 02:30 missing, 29 February, a year on): each wave opened and closed once, each mailing begun and ended once, each person one letter of each, also of a mailing that was half out; ' +
    'sessions: out after 30 minutes unused, 8 hours (staff), 9 hours or a year later; after an hour back at most an hour longer; one of a year ahead is none; no page or line of the log with a negative time',
  on: ['SQLite', 'PostgreSQL'],
  prove: async (on, length) => {
    if (faketime() === undefined) return { held: false, measured: noLibrary, notRun: noLibrary };
    const parts = await Promise.all([liveNights(on, length), sitThrough(on)]);
    const faults = parts.flatMap((part) => part.faults);
    return { held: faults.length === 0, measured: `${parts.map(({ measured }) => measured).join('; ')}; faults: ${faults.join('; ') || 'none'}` };
  },
}; // prettier-ignore
