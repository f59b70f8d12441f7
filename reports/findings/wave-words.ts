import type { ConclusionNeeds } from './conclusion.ts';
import type { WaveLine } from '../disclosure/wave-line.ts';

/** "2021" for wave 2021-3, when the line has no other wave of that year; else the wave by its full name. */
export function waveWords(
  { points }: WaveLine,
  place: number,
  { phrases }: Pick<ConclusionNeeds, 'phrases'>,
): string {
  const wave = points[place]?.wave ?? '';
  const year = yearOf(wave);
  const same = points.filter((point) => yearOf(point.wave) === year);
  return phrases.conclusions.wave(wave, same.length > 1 ? null : year);
}

function yearOf(wave: string): string | null {
  return /^(\d{4})(?:-\d+)?$/.exec(wave)?.[1] ?? null;
}
