/** Categories too thin to weight to: their weights hang on few people, or are hardly worth an own category. */
import type { Group } from './merging.ts';

/** Thin is below either: respondents, or share of the population. */
export interface Thin {
  people: number;
  share: number;
}

export const thinByDefault: Thin = { people: 20, share: 0.05 };

/** @param size people in the whole population */
export function isThin({ people, population }: Group, size: number, thin: Thin): boolean {
  return people < thin.people || population / size < thin.share;
}
