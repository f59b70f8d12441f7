/** What lies around the databases fails, one thing at a time, under a program that runs: the disk, the mail and the clock. */
import { spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync, statfsSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { freePort } from '../../support/free-port.ts';
import { openPostOffice } from '../../support/post-office.ts';
import { movedClock, type MovedClock } from '../clock/moved-clock.ts';
import type { Database, Told } from '../promise.ts';
import { pause } from '../support/ask.ts';
import { openHouse, type House } from '../support/house.ts';
import { look, untilReady } from './look.ts';
import { silentServer } from './silent-server.ts';

const minute = 60_000;
/** The first is being sent for as long as the mail server says nothing, and then the next. */
const letters = 8;

export async function eachPartFails(on: Database): Promise<Told> {
  const folder = mkdtempSync(join(tmpdir(), 'panelpeil-health-'));
  const data = join(folder, 'data');
  mkdirSync(data, { mode: 0o700 });
  const mounted = on === 'SQLite' ? spawnSync('mount', ['-t', 'tmpfs', '-o', 'size=32m', 'tmpfs', data], { encoding: 'utf8' }) : null;
  const noDisk = mounted === null ? 'not ours' : mounted.status === 0 ? null : `not tried, no small disk here: ${mounted.stderr.trim()}`;
  const house = await openHouse(on, 1, folder);
  try {
    const clock = movedClock(folder);
    const told = await mailWaits(house, clock);
    const disk = noDisk ?? (await diskFills(house.url, join(data, 'filler')));
    told.push(['disk', disk, noDisk ?? '200/503 disk, 200/200'], ['clock', await clockGoesBack(house.url, clock), '200/200, 200/503 clock, 200/200']);
    return {
      held: told.every(([, seen, expected]) => seen === expected),
      measured: told.map(([what, seen]) => `${what}: ${seen}`).join('; '),
    };
  } finally {
    if (mounted?.status === 0) spawnSync('umount', ['-l', data]);
    await house.remove();
  }
} // prettier-ignore

/** What, what was seen, what was expected. */
type Seen = [string, string, string];

/** Letters that were put down, and a mail server that says nothing until a quarter of an hour later. Leaves the program running. */
async function mailWaits(house: House, clock: MovedClock): Promise<Seen[]> {
  const port = await freePort();
  await house.inside(async ({ panel }) => {
    const letter = { to: 'noor@inwoner.example', subject: 'Dag', text: 'Dag', html: '<p>Dag</p>', unsubscribe: null };
    const mails = Array.from({ length: letters }, (_, i) => ({ id: `waiting-${i}`, kind: 'test', letter }));
    await panel.outbox.put(mails, Date.now());
    await panel.audit.append({ at: new Date().toISOString(), actor: 'panelpeil', action: 'test', subject: 'clock' });
  });
  const silent = await silentServer(port);
  const env = { ...clock.env, SMTP_URL: `smtp://127.0.0.1:${port}`, MAIL_FROM: 'panel@kerkebeek.example' };
  await house.start({ env });
  const seen = [await look(house.url)];
  for (const minutes of [14, 16]) {
    clock.move(minutes * minute);
    seen.push(await look(house.url));
  }
  silent.deafen();
  const office = await openPostOffice(port);
  silent.hangUp();
  for (let i = 0; i < 300 && office.received.length < letters - 1; i += 1) await pause(50);
  seen.push(await look(house.url));
  await office.close();
  return [['mail', seen.join(', '), '200/200, 200/200, 200/503 mail, 200/200']];
} // prettier-ignore

async function diskFills(url: string, filler: string): Promise<string> {
  const { bavail, blocks, bsize } = statfsSync(join(filler, '..'));
  writeFileSync(filler, Buffer.alloc((bavail - Math.floor(blocks * 0.04)) * bsize));
  const full = await look(url);
  rmSync(filler);
  await untilReady(url);
  return `${full}, ${await look(url)}`;
}

/** Half an hour is nothing to it. */
async function clockGoesBack(url: string, clock: MovedClock): Promise<string> {
  const seen: string[] = [];
  for (const minutes of [-30, -75, 0]) {
    clock.move(minutes * minute);
    seen.push(await look(url));
  }
  return seen.join(', ');
}
