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

export interface Results {
  release: Release;
  report: Report;
}

/** @throws Problem when the person may not, or there is no such wave or release */
export async function seeResults(
  world: World,
  person: StaffMember,
  waveId: string,
  number?: number,
): Promise<Results> {
  mustBeAllowed(person, 'see results');
  return resultsOf(await findRelease(world, waveId, number));
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

function resultsOf(stored: StoredRelease): Results {
  const release = readRelease(stored.document);
  return { release, report: composeReport(release, stored.checksum) };
}

export function reportOf(stored: StoredRelease): Report {
  return resultsOf(stored).report;
}
