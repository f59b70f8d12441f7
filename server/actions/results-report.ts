/** The report of a frozen release: what the results page shows and the PDF prints. */
import { composeReport } from '../../reports/compose/compose-report.ts';
import { readRelease } from '../../reports/disclosure/read-release.ts';
import type { Release } from '../../reports/disclosure/release.ts';
import type { Report } from '../../reports/report.ts';
import { mustBeAllowed } from './permissions.ts';
import { Problem } from './problem.ts';
import type { StaffMember, StoredRelease } from './ports.ts';
import { findWave } from './find-wave.ts';
import type { World } from './world.ts';

/** @throws Problem when the person may not, or there is no such wave or release */
export async function resultsReport(
  world: World,
  person: StaffMember,
  waveId: string,
  number?: number,
): Promise<Report> {
  mustBeAllowed(person, 'see results');
  return reportOf(await findRelease(world, waveId, number));
}

export interface Results {
  release: Release;
  report: Report;
}

/** With the release itself, for pages where a reader chooses what charts show. @throws Problem as resultsReport does */
export async function seeResults(
  world: World,
  person: StaffMember,
  waveId: string,
  number?: number,
): Promise<Results> {
  mustBeAllowed(person, 'see results');
  const { document, checksum } = await findRelease(world, waveId, number);
  const release = readRelease(document);
  return { release, report: composeReport(release, checksum) };
}

/** @throws Problem when there is no such wave or release */
export async function findRelease(world: World, waveId: string, number?: number): Promise<StoredRelease> {
  await findWave(world, waveId);
  const releases = await world.answers.releases.ofWave(waveId);
  const newest = Math.max(0, ...releases.map((one) => one.number));
  const found = releases.find((one) => one.number === (number ?? newest));
  if (found !== undefined) return found;
  throw new Problem(
    'not-found',
    releases.length === 0
      ? `Golf ${waveId} heeft nog geen resultaten om te tonen.`
      : `Golf ${waveId} heeft geen vrijgave ${number}. De nieuwste is vrijgave ${newest}.`,
  );
}

export function reportOf(stored: StoredRelease): Report {
  return composeReport(readRelease(stored.document), stored.checksum);
}
