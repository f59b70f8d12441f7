/** Everything staff must know to publish a wave: what can be, what was asked and by whom, and what the public sees now. */
import { readRelease } from '../../reports/disclosure/read-release.ts';
import { findWave } from './find-wave.ts';
import { mustBeAllowed } from './permissions.ts';
import type { IsoDay } from './iso-day.ts';
import type { StaffMember, Wave } from './panel-records.ts';
import type { Publication, Signature } from './result-records.ts';
import type { World } from './world.ts';

/** A publication with the names of who asked, decided and ended it. */
export interface PublicationStory extends Publication {
  names: { asked: string; decided: string; ended: string };
}

export interface Publishable {
  release: number;
  /** 0: the figures alone. */
  edition: number;
  createdOn: IsoDay;
}

export interface PublicationOverview {
  wave: Wave;
  /** Newest first. */
  stories: PublicationStory[];
  /** Newest first; the figures alone of a release after its editions. */
  choices: Publishable[];
  /** Other waves of which the proposed release, else the newest, shows figures, though the public cannot see them. */
  mentions: string[];
}

/** @throws Problem when the person may not, or there is no such wave */
export async function publicationOverview(
  world: World,
  person: StaffMember,
  waveId: string,
): Promise<PublicationOverview> {
  mustBeAllowed(person, 'see waves');
  const wave = await findWave(world, waveId);
  const publications = await world.panel.publications.ofWave(waveId);
  return {
    wave,
    stories: await Promise.all(publications.map((one) => storyOf(world, one))),
    choices: await choicesOf(world, waveId),
    mentions: await unpublishedWavesIn(world, waveId, publications.find(isOpen)?.release),
  };
}

async function storyOf(world: World, publication: Publication): Promise<PublicationStory> {
  const nameOf = async (signature: Signature | null): Promise<string> =>
    signature === null ? '' : ((await world.panel.staff.find(signature.by))?.name ?? '');
  const { asked, decided, ended } = publication;
  const names = { asked: await nameOf(asked), decided: await nameOf(decided), ended: await nameOf(ended) };
  return { ...publication, names };
}

async function choicesOf(world: World, waveId: string): Promise<Publishable[]> {
  const releases = await world.answers.releases.ofWave(waveId);
  const editions = await world.answers.editions.ofWave(waveId);
  return releases.toReversed().flatMap(({ number: release, createdOn }) => [
    ...editions
      .filter((edition) => edition.release === release)
      .toReversed()
      .map((edition) => ({ release, edition: edition.number, createdOn: edition.createdOn })),
    { release, edition: 0, createdOn },
  ]);
}

function isOpen({ state }: Publication): boolean {
  return state === 'proposed';
}

async function unpublishedWavesIn(world: World, waveId: string, release?: number): Promise<string[]> {
  const releases = await world.answers.releases.ofWave(waveId);
  const shown = releases.find(({ number }) => number === release) ?? releases.at(-1);
  if (shown === undefined) return [];
  const others = Object.keys(readRelease(shown.document).waveDays).filter((id) => id !== waveId);
  const published = new Set((await world.panel.publications.published()).map((one) => one.waveId));
  return others.filter((id) => !published.has(id));
}
