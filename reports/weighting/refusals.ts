/** Why margins cannot be met, in one sentence. */
import type { Margin } from './margin.ts';
import { nameOf } from './population.ts';

export function unmet(margins: Margin[]): string {
  const names = margins.map(({ target }) => nameOf(target)).join(', ');
  return `raking to ${names} does not converge: no weights meet all these margins at once`;
}

/** @param dropped margins that were given up because the weights would not stay under the cap */
export function nothingLeft(margins: Margin[], dropped: Margin[], cap: number | null): string {
  const beyond = margins.some(({ actions }) => actions.some(({ kind }) => kind === 'beyond cap'));
  if (cap === null || (dropped.length === 0 && !beyond)) {
    return 'fewer than two categories are left in every margin';
  }
  return `no margin can be met with weights of at most ${cap} times their mean`;
}
