/** The report of a frozen release: what the results page shows and the PDF prints. */
import { composeReport } from '../../reports/compose/compose-report.ts';
import { readRelease } from '../../reports/disclosure/read-release.ts';
import type { FrozenEdition } from '../../reports/edition.ts';
import type { Release } from '../../reports/disclosure/release.ts';
import type { Report } from '../../reports/report.ts';
import { findEdition } from './find-edition.ts';
import { mustBeAllowed } from './permissions.ts';
import { Problem } from './problem.ts';
import type { StaffMember, StoredRelease } from './ports.ts';
import { findWave } from './find-wave.ts';
import type { World } from './world.ts';

/** Numbers of a release of a wave and of an edition of that release; absent: the newest. */
export interface Wanted {
  release?: number | undefined;
  /** 0: the figures alone. */
  edition?: number | undefined;
}

export interface FoundResults {
  stored: StoredRelease;
  edition: FrozenEdition | null;
}

/** @throws Problem when there is no such wave, release or edition */
export async function findResults(world: World, waveId: string, wanted: Wanted): Promise<FoundResults> {
  const stored = await findRelease(world, waveId, wanted.release);
  return { stored, edition: await findEdition(world, stored, wanted.edition) };
}

/** What a page shows: the frozen release and its report. */
export interface Results {
  release: Release;
  report: Report;
  /** Number of the edition; 0: the figures alone. */
  edition: number;
}

/** @throws Problem when the person may not, or there is no such wave, release or edition */
export async function seeResults(
  world: World,
  person: StaffMember,
  waveId: string,
  wanted: Wanted = {},
): Promise<Results> {
  mustBeAllowed(person, 'see results');
  const { stored, edition } = await findResults(world, waveId, wanted);
  const release = readRelease(stored.document);
  const report = composeReport(release, stored.checksum, edition);
  return { release, report, edition: edition?.edition.number ?? 0 };
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

export function reportOf({ stored, edition }: FoundResults): Report {
  return composeReport(readRelease(stored.document), stored.checksum, edition);
}

/** "1", or "1.2" with its second edition: as the report itself says it. */
export function numberOfResults({ stored, edition }: FoundResults): string {
  return [stored.number, ...(edition === null ? [] : [edition.edition.number])].join('.');
}
