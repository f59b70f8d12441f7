/** What every part of the tracker is made from: the releases of the waves, the counter's own figures, and the municipality. */
import { startComposing, type Composing } from '../compose/composing.ts';
import type { Release } from '../disclosure/release.ts';
import type { ServiceFigures } from '../figures/service-figures.ts';
import { asksOfCounter } from './questions.ts';

/** What the tracker must know of the municipality. */
export interface TrackedPlace {
  name: string;
  nisCode: string;
  /** What the digital counter is called here: "digitaal thuisloket". */
  counterName: string;
  /** Residents of 16 and older as they were entered, of a year that is not known; absent: not entered. */
  population?: { ageClass: string; district: string; people: number }[];
}

export interface TrackerInput {
  /** One a wave, oldest first; at least one. */
  releases: Release[];
  figures: ServiceFigures;
  municipality: TrackedPlace;
  /** Staff also read whom to address first, and sentences to take over. */
  audience: 'staff' | 'public';
  /** Waves of which the public cannot see the release yet. */
  unpublished: string[];
}

export interface Tracking extends Omit<TrackerInput, 'releases'> {
  /** Oldest first. */
  waves: Composing[];
  newest: Composing;
}

/** The tracker is in Dutch, whatever the language of a release. */
export const language = 'nl';

/** @throws Error without a release */
export function startTracking({ releases, ...rest }: TrackerInput): Tracking {
  const all = releases.map((release) => startComposing(inDutch(release), null));
  const asking = all.filter(asksOfCounter);
  const waves = asking.length === 0 ? all : asking;
  const newest = waves.at(-1);
  if (newest === undefined) throw new Error('the tracker needs a release');
  return { ...rest, waves, newest };
}

function inDutch(release: Release): Release {
  return { ...release, about: { ...release.about, language } };
}
