/** Two releases a few answers apart would show those answers: a new one needs ten more in every published group. */
import { modeVariable } from '../../reports/disclosure/answer-modes.ts';
import type { Release } from '../../reports/disclosure/release.ts';
import type { Measure } from '../../reports/tables/crosstab.ts';
import { Problem } from './problem.ts';

/** @throws Problem when the groups differ, or one of them has grown too little to hide who came in */
export function refuseSmallStep(release: Release, before: Release): void {
  const least = release.policy.baseMinimum;
  const [now, then] = [countsOf(release), countsOf(before)];
  const sameGroups = now.size === then.size && [...now.keys()].every((group) => then.has(group));
  const steps = [...now].map(([group, count]) => grown(count, then.get(group)));
  if (sameGroups && steps.every((step) => step >= least) && release.responses - before.responses >= least)
    return;
  throw new Problem(
    'conflict',
    `Er is al vrijgave ${before.about.number}. Een nieuwe vrijgave kan pas met minstens ${least} nieuwe antwoorden in elke groep, en met dezelfde groepen.`,
  );
}

/** "age_group/16-34" -> people who answered. Ways of answering look after themselves (answer-modes.ts). */
function countsOf(release: Release): Map<string, Measure> {
  return new Map(
    release.composition
      .filter(({ variable }) => variable !== modeVariable)
      .flatMap(({ variable, groups }) =>
        groups.map((group): [string, Measure] => [`${variable}/${group.code}`, group.answered]),
      ),
  );
}

/** A group that is hidden in both shows nothing new; one that appears or disappears might. */
function grown(now: Measure, then: Measure | undefined): number {
  if (typeof now === 'number' && typeof then === 'number') return now - then;
  return typeof now === typeof then ? Infinity : 0;
}
