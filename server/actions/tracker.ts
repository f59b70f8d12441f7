/**
 * The tracker of the digital counter: for staff from the newest release of every wave, for everybody from what is
 * published. Made anew only when a release, the imported figures or the settings have changed.
 */
import { createHash } from 'node:crypto';
import { composeTracker } from '../../reports/counter/compose-tracker.ts';
import type { TrackerInput } from '../../reports/counter/tracking.ts';
import { readRelease } from '../../reports/disclosure/read-release.ts';
import type { Release } from '../../reports/disclosure/release.ts';
import type { Report } from '../../reports/report.ts';
import { kept } from '../kept.ts';
import { brusselsDay } from './brussels-day.ts';
import type { IsoDay } from './iso-day.ts';
import { municipalityOf } from './municipality-of.ts';
import { isOnline } from './online.ts';
import type { StaffMember } from './panel-records.ts';
import { mustBeAllowed } from './permissions.ts';
import type { StoredRelease } from './result-records.ts';
import { readServiceFigures } from './service-figures.ts';
import type { World } from './world.ts';

export interface Tracker {
  /** Null as long as there is no release to make it from. */
  report: Report | null;
  /** Waves whose newest release the public cannot see. */
  unpublished: string[];
}

/** A release by its place, and what is in it. */
type Head = Pick<StoredRelease, 'waveId' | 'number' | 'checksum'>;

/** Of all municipalities of this process, for staff and for everybody. */
const composed = kept<{ report: Promise<Report> | null }>(8);

/** @throws Problem when the person may not */
export async function seeTracker(world: World, person: StaffMember): Promise<Tracker> {
  mustBeAllowed(person, 'see tracker');
  const heads = await world.answers.releases.newest();
  const online = await onlineReleases(world);
  const unpublished = heads
    .filter(({ waveId, number }) => online.get(waveId) !== number)
    .map(({ waveId }) => waveId);
  return { report: await trackerOf(world, heads, { audience: 'staff', unpublished }), unpublished };
}

/** What everybody may see; null when nothing is published. */
export async function publicTracker(world: World): Promise<Report | null> {
  const online = await onlineReleases(world);
  const newest = await world.answers.releases.newest();
  const heads: Head[] = [];
  for (const head of newest) {
    const number = online.get(head.waveId);
    if (number === undefined) continue;
    heads.push(number === head.number ? head : await headOf(world, head.waveId, number));
  }
  return trackerOf(world, heads, { audience: 'public', unpublished: [] });
}

async function headOf(world: World, waveId: string, number: number): Promise<Head> {
  const found = await world.answers.releases.find(waveId, number);
  if (found === null) throw new Error(`release ${number} of ${waveId} is not there`);
  return { waveId, number, checksum: found.checksum };
}

/** Wave -> release that is online today. */
async function onlineReleases(world: World): Promise<Map<string, number>> {
  const today = brusselsDay(world.clock.now());
  const published = await world.panel.publications.published();
  return new Map(
    published.filter((one) => isOnline(one, today)).map(({ waveId, release }) => [waveId, release]),
  );
}

/** What staff would see of these releases alone. @param places wave and number of each, in the order of the waves */
export async function trackerFromReleases(
  world: World,
  places: [wave: string, release: number][],
): Promise<Report | null> {
  const heads = await Promise.all(places.map(([waveId, number]) => headOf(world, waveId, number)));
  return trackerOf(world, heads, { audience: 'staff', unpublished: [] });
}

type Told = Pick<TrackerInput, 'audience' | 'unpublished'>;

async function trackerOf(world: World, heads: Head[], told: Told): Promise<Report | null> {
  if (heads.length === 0) return null;
  const municipality = await municipalityOf(world);
  const figures = await world.panel.figures.settings();
  const imports = (await world.panel.figures.imports()).map(({ id, checksum }) => `${id} ${checksum}`);
  // A campaign becomes public on the day it begins.
  const until = told.audience === 'public' ? brusselsDay(world.clock.now()) : null;
  const releases = heads.map(({ checksum }) => checksum);
  const state = JSON.stringify([releases, municipality, figures, imports, told, until]);
  const name = createHash('sha256').update(state).digest('hex');
  const entry = composed(name, () => ({ report: null }));
  // Who asks meanwhile waits for the same; what failed is tried again.
  entry.report ??= compose(world, heads, { municipality, ...told }, until).catch((error: unknown) => {
    entry.report = null;
    throw error;
  });
  return entry.report;
}

async function compose(
  world: World,
  heads: Head[],
  told: Omit<TrackerInput, 'releases' | 'figures'>,
  until: IsoDay | null,
): Promise<Report> {
  const figures = await readServiceFigures(world);
  const campaigns = figures.campaigns.filter(({ from }) => until === null || from <= until);
  return composeTracker({
    releases: await releasesOf(world, heads),
    figures: { ...figures, campaigns },
    ...told,
  });
}

async function releasesOf(world: World, heads: Head[]): Promise<Release[]> {
  const releases: Release[] = [];
  // One by one: each takes a moment to read.
  for (const { waveId, number } of heads) {
    const found = await world.answers.releases.find(waveId, number);
    if (found === null) throw new Error(`release ${number} of ${waveId} is gone`);
    releases.push(readRelease(found.document));
  }
  return releases;
}
