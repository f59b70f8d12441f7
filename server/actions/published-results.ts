/**
 * What outsiders may see: the results of waves that a second person published, until they expire or are withdrawn. Of a wave
 * that never was published nothing is said, not even that it exists.
 */
import { readRelease } from '../../reports/disclosure/read-release.ts';
import type { Release, ReleaseAbout } from '../../reports/disclosure/release.ts';
import type { FrozenEdition } from '../../reports/edition.ts';
import { brusselsDay } from './brussels-day.ts';
import { findEdition } from './find-edition.ts';
import { isOnline, wasPublished } from './online.ts';
import { mustBeAllowed } from './permissions.ts';
import { Problem } from './problem.ts';
import type { IsoDay, Publication, Signature, StaffMember, StoredRelease } from './ports.ts';
import { findResults, type FoundResults, type Wanted } from './results-report.ts';
import type { World } from './world.ts';

export interface PublishedWave {
  waveId: string;
  /** As they were frozen in the release. */
  title: string;
  purpose: string;
  fieldwork: ReleaseAbout['fieldwork'];
  release: number;
  /** 0: the figures alone. */
  edition: number;
  publishedOn: IsoDay;
  /** The last day online; null: no end. */
  lastDay: IsoDay | null;
  /** Correction notice. */
  notice: string | null;
}

export interface ShownResults {
  waveId: string;
  release: Release;
  /** SHA-256 of the release, hex. */
  checksum: string;
  edition: FrozenEdition | null;
  notice: string | null;
  /** Null in a preview of what is not published. */
  publishedOn: IsoDay | null;
  lastDay: IsoDay | null;
}

export type PublicResults =
  | { state: 'online'; results: ShownResults }
  | { state: 'withdrawn'; on: IsoDay; reason: string }
  | { state: 'expired'; lastDay: IsoDay }
  | { state: 'never' };

/** Newest first. */
export async function publishedWaves(world: World): Promise<PublishedWave[]> {
  const today = brusselsDay(world.clock.now());
  const online = (await world.panel.publications.published()).filter((one) => isOnline(one, today));
  const byWave = new Map(online.map((one) => [one.waveId, one]));
  const newestFirst = (await world.panel.waves.all()).flatMap(({ id }) => byWave.get(id) ?? []);
  return Promise.all(newestFirst.map((publication) => publishedWave(world, publication)));
}

/** @param waveId whatever an outsider typed */
export async function publishedResults(world: World, waveId: string): Promise<PublicResults> {
  const [latest] = (await world.panel.publications.ofWave(waveId)).filter(wasPublished);
  if (latest === undefined) return { state: 'never' };
  if (latest.state === 'withdrawn') {
    return { state: 'withdrawn', on: dayOf(latest.ended), reason: latest.reason ?? '' };
  }
  const { lastDay } = latest;
  if (lastDay !== null && !isOnline(latest, brusselsDay(world.clock.now())))
    return { state: 'expired', lastDay };
  const stored = await storedRelease(world, latest);
  const edition = await findEdition(world, stored, latest.edition);
  const { notice, decided } = latest;
  const shown = shownResults({ stored, edition }, { notice, lastDay, publishedOn: dayOf(decided) });
  return { state: 'online', results: shown };
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
    const found = await findResults(world, waveId, wanted);
    return shownResults(found, { notice: null, lastDay: null, publishedOn: null });
  }
  const open = (await world.panel.publications.ofWave(waveId)).find(({ state }) => state === 'proposed');
  if (open === undefined) throw new Problem('not-found', 'Er is geen open voorstel om te bekijken.');
  const { notice, lastDay } = open;
  return shownResults(await findResults(world, waveId, open), { notice, lastDay, publishedOn: null });
}

function shownResults(
  { stored, edition }: FoundResults,
  around: Pick<ShownResults, 'notice' | 'lastDay' | 'publishedOn'>,
): ShownResults {
  const { waveId, document, checksum } = stored;
  return { waveId, release: readRelease(document), checksum, edition, ...around };
}

async function publishedWave(world: World, publication: Publication): Promise<PublishedWave> {
  const { waveId, release, edition, lastDay, notice, decided } = publication;
  const publishedOn = dayOf(decided);
  return {
    waveId,
    ...(await frozenAbout(world, publication)),
    release,
    edition,
    publishedOn,
    lastDay,
    notice,
  };
}

type Frozen = Pick<PublishedWave, 'title' | 'purpose' | 'fieldwork'>;
/** A release never changes and is long to read: what the list says of it is read once. */
const abouts = new WeakMap<World, Map<string, Frozen>>();

async function frozenAbout(world: World, publication: Publication): Promise<Frozen> {
  const known = abouts.get(world) ?? new Map<string, Frozen>();
  abouts.set(world, known);
  const key = `${publication.waveId}/${publication.release}`;
  const before = known.get(key);
  if (before !== undefined) return before;
  const { about } = readRelease((await storedRelease(world, publication)).document);
  const frozen = { title: about.title, purpose: about.purpose, fieldwork: about.fieldwork };
  known.set(key, frozen);
  return frozen;
}

function dayOf(signature: Signature | null): IsoDay {
  if (signature === null) throw new Error('a publication was decided on by nobody');
  return signature.on;
}

async function storedRelease(world: World, { waveId, release }: Publication): Promise<StoredRelease> {
  const stored = await world.answers.releases.find(waveId, release);
  if (stored === null) throw new Error(`release ${release} of ${waveId} is published and not in the store`);
  return stored;
}
