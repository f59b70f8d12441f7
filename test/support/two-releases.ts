/** Two releases of one wave: of those who answered first, and of everybody. */
import { refuseSmallStep } from '../../server/actions/refuse-small-step.ts';
import type { Release } from '../../reports/disclosure/release.ts';
import { publishWave, randomPeople, type Publication, type PublishWishes } from './random-waves.ts';

export interface TwoReleases {
  seed: number;
  first: Publication;
  second: Publication;
  /** As the batch rule looks at them. */
  asReleased: [first: Release, second: Release];
}

export function twoReleases(seed: number, wishes: PublishWishes): TwoReleases {
  const people = randomPeople(seed);
  const first = publishWave(people.slice(0, Math.floor((people.length * (4 + (seed % 4))) / 10)), wishes);
  const second = publishWave(people, { ...wishes, earlier: first.wave });
  return { seed, first, second, asReleased: [releaseOf(first, wishes), releaseOf(second, wishes)] };
}

/** Large enough for a release, and the second one may follow the first. */
export function isNextRelease({ first, asReleased: [before, release] }: TwoReleases): boolean {
  if (first.wave.responses < before.policy.baseMinimum) return false;
  try {
    refuseSmallStep(release, before);
    return true;
  } catch {
    return false;
  }
}

function releaseOf({ wave }: Publication, { banner = [] }: PublishWishes): Release {
  return {
    about: { number: 1 },
    policy: { baseMinimum: 10 },
    responses: wave.responses,
    composition: wave.composition.filter(({ variable }) => banner.includes(variable)),
  } as unknown as Release;
}
