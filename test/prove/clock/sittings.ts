/** How long sessions last by a clock that moves, and whether anything takes less than no time meanwhile. */
import { brusselsDay } from '../../../server/actions/brussels-day.ts';
import { addWave } from '../../support/planned-wave.ts';
import { inHouse } from '../support/house.ts';
import type { Database } from '../promise.ts';
import { pagesBack, requestBack } from './below-zero.ts';
import { movedClock, type MovedClock } from './moved-clock.ts';
import { settle } from './planned-nights.ts';
import { hour, isIn, memberSession, memberSitting, staffSitting, year, type Sitting } from './sessions.ts';

const minute = hour / 60;
const inUse = 25 * minute;
/** Of staff; of a member who goes on there is no end. */
const longestSeen = 12 * hour;

/** @returns what went otherwise */
export async function sitThrough(on: Database): Promise<{ faults: string[]; measured: string }> {
  return inHouse(on, 0, async (house) => {
    const clock = movedClock(house.folder);
    const secrets: string[] = [];
    const now = Date.now();
    await house.inside(async (world) => {
      await settle(world);
      const [opensOn, closesOn] = [brusselsDay(new Date(now + 24 * hour)), brusselsDay(new Date(now + 480 * hour))];
      await addWave(world, { status: 'open', opensOn, closesOn });
      for (const at of [now, now, now, now, now, now + year]) secrets.push(await memberSession(world, at));
    });
    const env = { ...clock.env, NODE_ENV: 'test', PUBLIC_URL: house.url, LOG_LEVEL: 'info' };
    const running = await house.start({ env });
    const faults: string[] = [];
    const lasted: string[] = [];
    for (const who of ['staff', 'member'] as const) {
      const sit = (): Promise<Sitting> | Sitting => who === 'staff' ? staffSitting(house.url) : memberSitting(house.url, secrets.pop() ?? '');
      clock.move(year);
      const ahead = await sit();
      clock.move(0);
      if (await isIn(ahead)) faults.push(`${who} of a year ahead is in`);
      const [used, left, looked, late, old] = [await sit(), await sit(), await sit(), await sit(), await sit()];
      const lastIn = await useOn(used, clock);
      lasted.push(`${who} ${(lastIn / hour).toFixed(1)} h`);
      const isRight = who === 'staff' ? lastIn > 8 * hour - inUse && lastIn <= 8 * hour : lastIn > longestSeen - inUse;
      if (!isRight) faults.push(`${who} in use lasted until ${lastIn / minute} minutes`);
      const looks: [string, Sitting, number, boolean][] = [
        ['used until an hour back', looked, -60, true],
        ['an hour back, half an hour unused', looked, -29, false],
        ['put back and forth, half an hour unused', left, 31, false],
        ['nine hours later', late, 9 * 60, false],
        ['a year later', old, year / minute, false],
      ];
      for (const [what, sitting, minutes, isExpected] of looks) {
        clock.move(minutes * minute);
        if ((await isIn(sitting)) !== isExpected) faults.push(`${who} ${what} is ${isExpected ? 'out' : 'in'}`);
      }
    }
    clock.move(0);
    const seen = await pagesBack(await staffSitting(house.url), clock);
    faults.push(...seen.faults, ...(await requestBack(house.url, clock)));
    await running.stop();
    const times = [...running.printed().matchAll(/"milliseconds":(-?\d+)/gu)].map(([, ms]) => Number(ms));
    const wrong = times.filter((ms) => ms < 0 || ms > minute);
    if (times.length < 30 || wrong.length > 0) faults.push(`requests took ${wrong.join(', ')} ms of ${times.length}`);
    return { faults, measured: `sessions put back an hour and used on ended at ${lasted[0]}, went on for ${lasted[1]}; ${seen.read} pages and ${times.length} requests without a negative time` };
  });
} // prettier-ignore

/** An hour back, and used every 25 minutes by the clock from there. @returns when it was in for the last time, ms after it was opened */
async function useOn(sitting: Sitting, clock: MovedClock): Promise<number> {
  for (let at = -hour; at < longestSeen; at += inUse) {
    clock.move(at);
    if (!(await isIn(sitting))) return at - inUse;
  }
  return longestSeen;
}
