/** The waves of which results are online, for the page that lists them. */
import type { ReleaseAbout } from '../../reports/disclosure/release.ts';
import type { Report } from '../../reports/report.ts';
import { brusselsDay } from './brussels-day.ts';
import { findResults } from './find-results.ts';
import { isOnline } from './online.ts';
import { frozenOf, openResults } from './open-results.ts';
import type { IsoDay } from './iso-day.ts';
import type { Publication } from './result-records.ts';
import type { World } from './world.ts';

export interface PublishedWave extends Summary {
  waveId: string;
  release: number;
  /** 0: the figures alone. */
  edition: number;
  publishedOn: IsoDay;
  /** The last day online; null: no end. */
  lastDay: IsoDay | null;
  /** Correction notice. */
  notice: string | null;
}

/** What the list says of results, as they were frozen. */
interface Summary {
  title: string;
  purpose: string;
  language: ReleaseAbout['language'];
  fieldwork: ReleaseAbout['fieldwork'];
  /** The first of the main conclusions, each with its figure. */
  conclusions: { figure: string; text: string }[];
}

const mostConclusions = 3;

/** Newest first. */
export async function publishedWaves(world: World): Promise<PublishedWave[]> {
  const today = brusselsDay(world.clock.now());
  const online = (await world.panel.publications.published()).filter((one) => isOnline(one, today));
  const byWave = new Map(online.map((one) => [one.waveId, one]));
  const waves = await world.panel.waves.all();
  const shown: PublishedWave[] = [];
  // One by one: each may have to be composed, and a page that is asked for at the same time must not wait for all.
  for (const { id } of waves) {
    const publication = byWave.get(id);
    if (publication !== undefined) shown.push(await publishedWave(world, publication));
  }
  return shown;
}

async function publishedWave(world: World, publication: Publication): Promise<PublishedWave> {
  const { waveId, release, edition, lastDay, notice, decided } = publication;
  if (decided === null) throw new Error(`publication ${publication.number} of ${waveId} has no signature`);
  const summary = await summaryOf(world, publication);
  return { waveId, ...summary, release, edition, publishedOn: decided.on, lastDay, notice };
}

const summaries = new WeakMap<World, Map<string, Summary>>();

/** What is frozen never changes and is long to read: the list reads it once. */
async function summaryOf(world: World, publication: Publication): Promise<Summary> {
  const known = summaries.get(world) ?? new Map<string, Summary>();
  summaries.set(world, known);
  const { waveId, release, edition } = publication;
  const key = `${waveId}/${release}.${edition}`;
  const before = known.get(key);
  if (before !== undefined) return before;
  const { release: frozen, report } = openResults(frozenOf(await findResults(world, waveId, publication)));
  const { title, purpose, language, fieldwork } = frozen.about;
  const summary = { title, purpose, language, fieldwork, conclusions: conclusionsOf(report) };
  known.set(key, summary);
  return summary;
}

function conclusionsOf({ sections }: Report): Summary['conclusions'] {
  const blocks = sections.flatMap((section) => section.blocks);
  const items = blocks.flatMap((block) => (block.kind === 'keyFigures' ? block.items : []));
  return items.slice(0, mostConclusions).map(({ figure, text }) => ({ figure, text }));
}
