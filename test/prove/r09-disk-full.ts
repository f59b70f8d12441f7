import { spawnSync } from 'node:child_process';
import { appendFileSync, existsSync, mkdirSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { ask } from './support/ask.ts';
import { Browser } from './support/browser.ts';
import { openHouse, type House } from './support/house.ts';
import { faultsIn, storedAnswers } from './support/stored-answers.ts';
import type { KeptPromise, Told } from './promise.ts';

const before = 20;
/** Who withdraws when the disk is full. */
const leaving = 0;

export const diskFull: KeptPromise = {
  id: 'R9',
  says: 'A full disk stops nobody from reading or from taking answers back, loses nothing that was acknowledged, and mends itself when there is room',
  threshold: 'data on a disk of 16 MB that is filled up: pages 200, sending 503 or 507, same process; with room again sending works by itself, integrity ok, lost 0; while it is full answers are withdrawn at once, with the room that was kept for that, which is kept again later',
  on: ['SQLite'],
  async prove(on) {
    const folder = mkdtempSync(join(tmpdir(), 'panelpeil-full-'));
    const data = join(folder, 'data');
    mkdirSync(data, { mode: 0o700 });
    const mounted = spawnSync('mount', ['-t', 'tmpfs', '-o', 'size=16m', 'tmpfs', data], { encoding: 'utf8' });
    if (mounted.status !== 0) {
      rmSync(folder, { recursive: true });
      const why = `a small disk cannot be mounted here: ${mounted.stderr.trim() || 'no mount'}`;
      return { held: false, measured: why, notRun: why };
    }
    const house = await openHouse(on, before + 10, folder);
    try {
      return await fillAndFree(house, join(data, 'filler'));
    } finally {
      spawnSync('umount', ['-l', data]);
      await house.remove();
    }
  },
}; // prettier-ignore

async function fillAndFree(house: House, filler: string): Promise<Told> {
  const running = await house.start();
  const taken: number[] = [];
  for (let i = 1; i < before; i += 1) {
    await new Browser(house.url).answer(i, house.tokens[i] ?? '');
    taken.push(i);
  }
  // Not among those who count as taken: these answers go.
  const receipt = await receiptOf(house, leaving);
  const browser = new Browser(house.url);
  await browser.fillIn(before, house.tokens[before] ?? '');
  fill(filler);
  // The log of commits has room of its own for a while.
  const refused = new Set<number>();
  for (let i = before + 1; i < before + 5; i += 1) {
    const outcome = await attempt(house, i);
    if (outcome === 'taken') taken.push(i);
    else refused.add(outcome);
    fill(filler);
  }
  const sent = await browser.postPage(before, 1);
  const withdrawn = await withdraw(house, receipt);
  const pages = await Promise.all(['/', '/resultaten', '/healthz'].map((path) => ask(house.url + path)));
  const ready = await ask(`${house.url}/readyz`);
  rmSync(filler);
  const again = await browser.postPage(before, 1).then(({ status }) => status);
  if (again === 303 || again === 200) taken.push(before);
  const isSame = !running.hasEnded();
  await running.stop();
  await house.start().then((next) => next.stop());
  const isKeptAgain = existsSync(join(dirname(filler), 'reserve'));
  const stored = await storedAnswers(house);
  const { lost, doubled, halves } = faultsIn(stored, taken);
  const isPolite = [...refused, sent.status].every((status) => [503, 507, 303].includes(status));
  const reads = pages.map(({ status }) => status);
  return {
    held:
      lost + doubled + halves === 0 && isPolite && sent.status >= 500 && reads.every((status) => status === 200) &&
      isSame && taken.includes(before) && withdrawn === 200 && !stored.responses.has(leaving) && isKeptAgain && stored.integrity === 'ok',
    measured: `full: pages ${reads.join(', ')}, sending ${[...refused, sent.status].join(', ')}, ready ${ready.status}, withdrawing ${withdrawn}${stored.responses.has(leaving) ? ' BUT THERE' : ''}; with room again ${again}; ${isSame ? 'same process' : 'the process ended'}; ${taken.length} acknowledged, ${lost} lost, ${doubled} doubled, ${halves} half, integrity ${stored.integrity}, room ${isKeptAgain ? 'kept again' : 'NOT kept again'}`,
  };
} // prettier-ignore

/** As the page of thanks shows it. */
async function receiptOf(house: House, i: number): Promise<string> {
  const browser = new Browser(house.url);
  await browser.answer(i, house.tokens[i] ?? '');
  const { text } = await browser.go('/vragenlijst/bedankt');
  const receipt = /name="bewijscode" value="([^"]+)"/u.exec(text)?.[1];
  if (receipt === undefined) throw new Error('the page of thanks shows no receipt');
  return receipt;
}

/** @returns the status */
async function withdraw(house: House, bewijscode: string): Promise<number> {
  const body = new URLSearchParams({ bewijscode, zeker: 'ja' }).toString();
  const headers = { 'Content-Type': 'application/x-www-form-urlencoded' };
  return (await ask(`${house.url}/intrekken`, { method: 'POST', headers, body })).status;
}

async function attempt(house: House, i: number): Promise<number | 'taken'> {
  const one = new Browser(house.url);
  const begun = await one.begin(house.tokens[i] ?? '');
  if (begun.status !== 303) return begun.status;
  await one.look();
  const first = await one.postPage(i, 0);
  if (first.status !== 303) return first.status;
  const last = await one.postPage(i, 1);
  return last.status === 303 ? 'taken' : last.status;
}

/** To the last byte. */
function fill(path: string): void {
  for (const size of [1_000_000, 4_096, 1]) {
    try {
      for (;;) appendFileSync(path, Buffer.alloc(size));
    } catch (error) {
      if ((error as { code?: string }).code !== 'ENOSPC') throw error;
    }
  }
}
