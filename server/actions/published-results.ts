/**
 * What outsiders may see of a wave: the results that a second person published, until they expire or are withdrawn. Of a
 * wave that never was published nothing is said, not even that it exists.
 */
import { brusselsDay } from './brussels-day.ts';
import { printResults, type ResultsFile } from './download-results.ts';
import { findResults, type FoundResults, type Wanted } from './find-results.ts';
import { isOnline, wasPublished } from './online.ts';
import { frozenOf, openResults, type Results } from './open-results.ts';
import { mustBeAllowed } from './permissions.ts';
import { Problem } from './problem.ts';
import type { IsoDay } from './iso-day.ts';
import type { StaffMember } from './panel-records.ts';
import type { Publication, Signature } from './result-records.ts';
import type { PrintKind } from './print-kinds.ts';
import type { World } from './world.ts';

export interface ShownResults extends Results {
  waveId: string;
  notice: string | null;
  /** Null in a preview of what is not published. */
  publishedOn: IsoDay | null;
  lastDay: IsoDay | null;
}

/** What became of the publication of a wave; `never` for what never was one. */
type Ended =
  | { state: 'withdrawn'; on: IsoDay; reason: string }
  | { state: 'expired'; lastDay: IsoDay }
  | { state: 'never' };

export type PublicResults = { state: 'online'; results: ShownResults } | Ended;

/** @param waveId whatever an outsider typed */
export async function publishedResults(world: World, waveId: string): Promise<PublicResults> {
  const latest = await latestPublication(world, waveId);
  if (latest.state !== 'online') return latest;
  const { publication } = latest;
  const found = await findResults(world, waveId, publication);
  return { state: 'online', results: shownResults(found, publication) };
}

/** A form of what is published. @throws Problem when too much is being printed */
export async function publishedFile(
  world: World,
  waveId: string,
  kind: PrintKind,
): Promise<{ state: 'online'; file: ResultsFile } | Ended> {
  const latest = await latestPublication(world, waveId);
  if (latest.state !== 'online') return latest;
  const found = await findResults(world, waveId, latest.publication);
  return { state: 'online', file: await printResults(world, kind, found) };
}

/**
 * Exactly what an outsider would see of the open proposal, or of the release and edition that are asked for.
 * @throws Problem when the person may not see results, or there is nothing to show
 */
export async function previewResults(
  world: World,
  person: StaffMember,
  waveId: string,
  wanted: Wanted = {},
): Promise<ShownResults> {
  mustBeAllowed(person, 'see results');
  if (wanted.release !== undefined || wanted.edition !== undefined) {
    const unannounced = { notice: null, lastDay: null, decided: null };
    return shownResults(await findResults(world, waveId, wanted), unannounced);
  }
  const open = (await world.panel.publications.ofWave(waveId)).find(({ state }) => state === 'proposed');
  if (open === undefined) throw new Problem('not-found', 'Er is geen open voorstel om te bekijken.');
  return shownResults(await findResults(world, waveId, open), open);
}

async function latestPublication(
  world: World,
  waveId: string,
): Promise<{ state: 'online'; publication: Publication } | Ended> {
  const [latest] = (await world.panel.publications.ofWave(waveId)).filter(wasPublished);
  if (latest === undefined) return { state: 'never' };
  if (latest.state === 'withdrawn')
    return { state: 'withdrawn', on: dayOf(latest.ended), reason: latest.reason ?? '' };
  const { lastDay } = latest;
  if (lastDay !== null && !isOnline(latest, brusselsDay(world.clock.now())))
    return { state: 'expired', lastDay };
  return { state: 'online', publication: latest };
}

function shownResults(
  found: FoundResults,
  { notice, lastDay, decided }: Pick<Publication, 'notice' | 'lastDay' | 'decided'>,
): ShownResults {
  const publishedOn = decided === null ? null : dayOf(decided);
  return { ...openResults(frozenOf(found)), waveId: found.stored.waveId, notice, lastDay, publishedOn };
}

function dayOf(signature: Signature | null): IsoDay {
  if (signature === null) throw new Error('a publication was decided on by nobody');
  return signature.on;
}
