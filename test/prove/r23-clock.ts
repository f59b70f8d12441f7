import { existsSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import type { AuditEntry } from '../../server/actions/panel-records.ts';
import { ask } from './support/ask.ts';
import { askedSurvey } from './support/asked-survey.ts';
import { inHouse } from './support/house.ts';
import type { KeptPromise } from './promise.ts';

/** UTC. In Brussels the night of 25 October 2026 has 02:30 twice, that of 28 March 2027 has none. */
const moments = [
  '2026-10-24 21:59:30', '2026-10-25 00:30:00', '2026-10-25 01:30:00', '2026-10-25 00:30:00', '2026-10-25 12:00:00',
  '2027-03-28 00:59:50', '2027-03-28 01:00:10', '2027-03-28 22:00:10', '2028-02-28 23:00:10', '2028-02-29 12:00:00',
  '2028-02-29 11:00:00', '2028-02-29 23:00:10', '2029-03-01 12:00:00',
]; // prettier-ignore

const missing = 'libfaketime is not on this machine (Debian: apt-get install libfaketime)';

/** Open already; they close on the nights that are odd. */
const planned = [
  { id: '2026-8', opensOn: '2026-10-25', closesOn: '2027-03-28' },
  { id: '2028-1', opensOn: '2028-02-29', closesOn: '2028-02-29' },
];

export const clock: KeptPromise = {
  id: 'R23',
  says: 'Nights of summer and winter time, a leap day and a clock that jumps close each wave once',
  threshold: 'thirteen starts under another clock: 02:30 twice, 02:30 missing, 29 February, an hour back, a year on: each wave closed once, after its last day; pages served each time',
  on: ['SQLite'],
  prove: (on) =>
    inHouse(on, 1, async (house) => {
      const library = libraryOf();
      if (library === null) return { held: false, measured: missing, notRun: missing };
      await house.inside(async ({ panel, keys }) => {
        for (const wave of planned) {
          await keys.createWaveKey(wave.id);
          await panel.waves.add(
            { ...wave, title: 'Het dorpsplein', purpose: 'De gemeente wil het weten.', status: 'open', questionnaireVersion: 1, bands: [], mayEdit: true },
            { waveId: wave.id, version: 1, definition: askedSurvey, reportPlan: {} },
          );
        }
      });
      const faults: string[] = [];
      const seen: string[] = [];
      for (const moment of moments) {
        const env = { LD_PRELOAD: library, FAKETIME: `@${moment}`, TZ: 'UTC', FAKETIME_DONT_FAKE_MONOTONIC: '1' };
        const running = await house.start({ env });
        const { status } = await ask(`${house.url}/`);
        await running.stop();
        if (status !== 200) faults.push(`${moment}: ${status}`);
        const waves = await house.inside(({ panel }) => panel.waves.all());
        const states = planned.map(({ id }) => waves.find((wave) => wave.id === id)?.status ?? '-');
        seen.push(states.join('/'));
      }
      const entries = await house.inside(({ panel }) => panel.audit.all());
      for (const { id } of planned) for (const what of ['close wave']) faults.push(...onceIn(entries, id, what));
      const expected = [...Array.from({ length: 7 }, () => 'open/open'), ...Array.from({ length: 4 }, () => 'closed/open'), ...Array.from({ length: 2 }, () => 'closed/closed')];
      if (seen.join() !== expected.join()) faults.push(`waves were ${seen.join(', ')}`);
      return { held: faults.length === 0, measured: `${moments.length} starts, waves ${[...new Set(seen)].join(', ')}; faults: ${faults.join('; ') || 'none'}` };
    }),
}; // prettier-ignore

function onceIn(entries: AuditEntry[], wave: string, what: string): string[] {
  const count = entries.filter(({ action, subject }) => subject === wave && action === what).length;
  return count === 1 ? [] : [`${wave} has ${count} entries of ${what}`];
}

function libraryOf(): string | null {
  const root = '/usr/lib';
  const folders = readdirSync(root).map((name) => join(root, name, 'faketime/libfaketime.so.1'));
  return folders.find((path) => existsSync(path)) ?? null;
}
