/** How far the results of a wave are on their way to readers. */
import { draftOf } from './freeze-edition.ts';
import { wasPublished } from './online.ts';
import type { Wave } from './panel-records.ts';
import type { Publication } from './result-records.ts';
import type { World } from './world.ts';

export interface PublishingProgress {
  /** The newest, and its newest edition; 0: none. */
  release: number;
  edition: number;
  textsWritten: boolean;
  /** Of the questions with enough texts to read; null when there are none. */
  openAnswers: { texts: number; decided: number } | null;
  /** Something was written or decided that no edition has. */
  isNew: boolean;
  /** The open one. */
  proposal: Publication | null;
  /** What the public saw last; it may have been withdrawn or have expired. */
  shown: Publication | null;
}

/** @throws Problem when the wave has no release */
export async function publishingProgress(world: World, wave: Wave): Promise<PublishingProgress> {
  const draft = await draftOf(world, wave.id);
  const counts = draft.questions.flatMap((question) => question.counts ?? []);
  const sum = (of: 'texts' | 'decided'): number => counts.reduce((total, one) => total + one[of], 0);
  const publications = await world.panel.publications.ofWave(wave.id);
  return {
    release: draft.release,
    edition: draft.number - 1,
    textsWritten: draft.content.conclusions.length + draft.content.next.length > 0,
    openAnswers: counts.length === 0 ? null : { texts: sum('texts'), decided: sum('decided') },
    isNew: draft.isNew,
    proposal: publications.find(({ state }) => state === 'proposed') ?? null,
    shown: publications.find(wasPublished) ?? null,
  };
}
