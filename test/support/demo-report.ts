/** The reports of the demo municipality, each made once for all tests that only read them. */
import { closeWave } from '../../server/actions/close-wave.ts';
import { releaseResults } from '../../server/actions/release-results.ts';
import { findResults } from '../../server/actions/find-results.ts';
import { frozenOf, openResults } from '../../server/actions/open-results.ts';
import { demoStaff } from '../../server/demo/demo-settings.ts';
import { fillDemo } from '../../server/demo/fill-demo.ts';
import { readRelease } from '../../reports/disclosure/read-release.ts';
import type { Release } from '../../reports/disclosure/release.ts';
import type { Report } from '../../reports/report.ts';
import type { FrozenResults } from '../../server/actions/result-records.ts';
import { memoryWorld, type TestWorld } from './world.ts';

export interface DemoReport {
  release: Release;
  checksum: string;
  report: Report;
  frozen: FrozenResults;
}

let filled: Promise<TestWorld> | null = null;
let made: Promise<Map<string, DemoReport>> | null = null;

/** @param wave 2021-3, 2023-2 or 2025-1, the last closed and released as well */
export async function demoReport(wave: string): Promise<DemoReport> {
  made ??= makeAll();
  const found = (await made).get(wave);
  if (found === undefined) throw new Error(`the demo has no wave ${wave}`);
  return found;
}

/** The demo with its last wave closed and released: to be read, never changed. */
export function releasedDemo(): Promise<TestWorld> {
  filled ??= fillAndRelease();
  return filled;
}

async function fillAndRelease(): Promise<TestWorld> {
  const world = memoryWorld('2025-03-10T09:00:00Z');
  await fillDemo(world);
  const person = await world.panel.staff.findByEmail(demoStaff[0].email);
  if (person === null) throw new Error('nobody works in the demo');
  await closeWave(world, person, '2025-1');
  await releaseResults(world, person, '2025-1');
  return world;
}

async function makeAll(): Promise<Map<string, DemoReport>> {
  const world = await releasedDemo();
  const reports = new Map<string, DemoReport>();
  for (const wave of ['2021-3', '2023-2', '2025-1']) {
    const found = await findResults(world, wave, {});
    const { stored } = found;
    const release = readRelease(stored.document);
    const frozen = frozenOf(found);
    reports.set(wave, { release, checksum: stored.checksum, report: openResults(frozen).report, frozen });
  }
  return reports;
}
