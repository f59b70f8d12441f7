/** The web program around the demo municipality: two waves published, the third closed and released by staff alone. */
import { pino } from 'pino';
import type { Express } from 'express';
import { closeWave } from '../../server/actions/close-wave.ts';
import { textOfRecords } from '../../server/actions/figure-text.ts';
import type { StaffMember } from '../../server/actions/panel-records.ts';
import { releaseResults } from '../../server/actions/release-results.ts';
import { fillDemo } from '../../server/demo/fill-demo.ts';
import { createApp } from '../../server/web/app.ts';
import { memoryWorld, type TestWorld } from '../support/world.ts';
import { settings, type TownHall } from './town-hall.ts';

export interface DemoHall extends TownHall {
  world: TestWorld;
  app: Express;
  /** Signs in. */
  admin: { person: StaffMember; email: string; password: string };
}

export async function openDemoHall(): Promise<DemoHall> {
  const world = memoryWorld();
  const demo = await fillDemo(world);
  const person = await world.panel.staff.findByEmail(demo.staffEmail);
  if (person === null) throw new Error('nobody works in the demo');
  await closeWave(world, person, '2025-1');
  await releaseResults(world, person, '2025-1');
  await addLogins(world);
  const lines: string[] = [];
  const log = pino({ level: 'info' }, { write: (line: string) => void lines.push(line) });
  const admin = { person, email: demo.staffEmail, password: demo.staffPassword };
  return { world, app: createApp(world, settings, log), log: () => lines.join(''), admin };
}

/** Eighteen months of logins without November 2021. */
async function addLogins(world: TestWorld): Promise<void> {
  for (let i = 0; i < 18; i += 1) {
    const month = `${2021 + Math.floor(i / 12)}-${String((i % 12) + 1).padStart(2, '0')}`;
    if (month === '2021-11') continue;
    const day = `${month}-01`;
    const rows = [{ day, span: 'month' as const, means: null, logins: 300 + 10 * i, uniqueUsers: null }];
    const records = textOfRecords<'logins'>(rows);
    await world.panel.figures.save({ kind: 'logins', period: month, records, tally: '' });
  }
}
