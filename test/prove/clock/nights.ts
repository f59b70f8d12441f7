/** The clock goes from one odd moment to another: what should have happened by then has, once. */
import { openPostOffice } from '../../support/post-office.ts';
import type { RunningProgram } from '../support/running-program.ts';
import { ask, pause } from '../support/ask.ts';
import { inHouse } from '../support/house.ts';
import { copyProgram } from '../support/program-copy.ts';
import type { Database, Length } from '../promise.ts';
import { movedClock } from './moved-clock.ts';
import { loggedOften, receivedOften } from './once-each.ts';
import { people, planNights, settle } from './planned-nights.ts';

/** UTC; how many waves opened or closed so far; how many letters are out. Brussels has 02:30 twice on 25 October 2026, and never on 28 March 2027. */
const moments: [string, number, number][] = [
  ['2026-10-24T21:55:00', 0, 0],
  ['2026-10-24T22:00:05', 1, 0],
  ['2026-10-25T00:30:00', 1, 4],
  ['2026-10-24T23:30:00', 1, 4],
  ['2026-10-24T21:30:00', 1, 4],
  ['2026-10-25T01:30:00', 1, 6],
  ['2026-10-25T00:30:00', 1, 6],
  ['2027-03-28T00:50:00', 1, 6],
  ['2027-03-28T01:00:00', 1, 10],
  ['2027-03-28T00:00:00', 1, 10],
  ['2027-03-28T01:05:00', 1, 12],
  ['2027-03-28T22:00:05', 2, 12],
  ['2027-03-28T21:00:05', 2, 12],
  ['2028-02-28T23:00:05', 3, 12],
  ['2028-02-29T11:30:00', 3, 16],
  ['2028-02-29T10:30:00', 3, 16],
  ['2028-02-29T12:00:00', 3, 18],
  ['2028-02-29T23:00:05', 4, 18],
  ['2029-03-01T12:00:00', 4, 18],
];

/** A program that looks three times a second, so that the clock may move while it runs. */
const hasty = [
  { file: 'server/commands/wave-rounds.js', from: 'const pause = 60_000;', to: 'const pause = 300;' },
  { file: 'server/mail/mail-rounds.js', from: 'const pause = 15_000;', to: 'const pause = 300;' },
];

/** Full: the program is started anew at each moment. Short: it runs while the clock moves. @returns what went otherwise */
export async function liveNights(on: Database, length: Length): Promise<{ faults: string[]; measured: string }> {
  const copy = copyProgram(hasty);
  const office = await openPostOffice();
  return inHouse(on, 0, async (house) => {
    const clock = movedClock(house.folder);
    await house.inside(async (world) => settle(world).then(() => planNights(world)));
    const env = { ...clock.env, SMTP_URL: office.url, MAIL_FROM: 'panel@kerkebeek.example', LOG_LEVEL: 'info' };
    const start = (): Promise<RunningProgram> => house.start({ env, cli: copy.cli });
    const faults: string[] = [];
    let running: RunningProgram | null = null;
    let before = 0;
    for (const [moment, changes, letters] of moments) {
      clock.move(Date.parse(`${moment}Z`) - Date.now());
      running ??= await start();
      const changed = (): number => before + changesIn(running?.printed() ?? '');
      const isDone = (): boolean => office.received.length >= letters && changed() >= changes;
      for (let i = 0; i < 200 && !isDone(); i += 1) await pause(50);
      // Two rounds more: long enough for one too many.
      await pause(700);
      const { status } = await ask(`${house.url}/`);
      const seen = `${changed()} changes, ${office.received.length} letters, page ${status}`;
      if (seen !== `${changes} changes, ${letters} letters, page 200`) faults.push(`${moment}: ${seen}`);
      if (length === 'short') continue;
      await running.stop();
      before = changed();
      running = null;
    }
    await running?.stop();
    faults.push(...(await loggedOften(house)), ...receivedOften(office));
    return { faults, measured: `${moments.length} moments, ${office.received.length} letters to ${people} people` };
  }).finally(async () => {
    copy.remove();
    await office.close();
  });
} // prettier-ignore

function changesIn(printed: string): number {
  return printed.split('"waves opened or closed"').length - 1;
}
