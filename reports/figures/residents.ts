/** How many residents stand behind a share. */
import type { ServiceFigures } from './service-figures.ts';

export interface Residents {
  people: number;
  low: number;
  high: number;
}

/** @param share 0-1 with its interval @param people whom the share is of, as the register counts them */
export function residentsBehind(
  share: { value: number; low: number; high: number },
  people: number,
): Residents {
  return { people: share.value * people, low: share.low * people, high: share.high * people };
}

export interface PopulationCount {
  /** Of 1 January of that year. */
  year: number;
  people: number;
}

/** The year asked for, or the nearest before it; null when there is none. @param fromAge youngest age that counts */
export function populationOf(
  { population }: ServiceFigures,
  nisCode: string,
  year: number,
  fromAge: number,
): PopulationCount | null {
  const mine = population.filter((one) => one.nisCode === nisCode && one.age >= fromAge && one.year <= year);
  const nearest = Math.max(...mine.map((one) => one.year));
  if (mine.length === 0) return null;
  const people = mine.filter((one) => one.year === nearest).reduce((sum, one) => sum + one.people, 0);
  return { year: nearest, people };
}
