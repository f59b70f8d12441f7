/** From a study and the wishes of the command line to what is asked of weighting: what `tabulate`, `report` and `trend` share. */
import { plainRequest, type WeighingRequest } from '../../reports/weighting/weighing-request.ts';
import { Refused } from '../refused.ts';
import type { Study } from './study.ts';
import type { WeightingWishes } from './weighting-wishes.ts';

/** @throws Refused when no weight is above 0, or a stratum has no population */
export function weighingOf(study: Study, wishes: WeightingWishes): WeighingRequest {
  const { people } = study;
  refuseNoWeights(study, wishes);
  refuseUnknownStratum(study, wishes);
  const values = Float64Array.from(people, ({ givenWeight }) => givenWeight ?? 0);
  return {
    ...plainRequest,
    population: wishes.margins?.population ?? null,
    weights: wishes.weights === null ? null : { values, final: wishes.weights === 'given' },
    stratum: people.some(({ stratum }) => stratum !== null)
      ? people.map(({ stratum }) => stratum ?? '')
      : null,
    strataPeople: wishes.margins?.strata ?? null,
    finitePopulation: wishes.finitePopulation,
  };
}

/** What the files say of weighting, besides what weighting itself has to say. */
export function weighingFileNotes(study: Study, wishes: WeightingWishes): string[] {
  return [...(wishes.margins?.notes ?? []), ...idleWeights(study, wishes)];
}

function refuseNoWeights({ people, answersFile }: Study, { weights }: WeightingWishes): void {
  if (weights === null || people.some(({ givenWeight }) => (givenWeight ?? 0) > 0)) return;
  throw new Refused(`${answersFile}: --weights ${weights}, but no respondent has a weight above 0`);
}

function refuseUnknownStratum({ people, answersFile }: Study, { margins }: WeightingWishes): void {
  const strata = margins?.strata ?? null;
  if (strata === null) return;
  const strange = people.find(({ stratum }) => stratum !== null && !strata.has(stratum));
  if (strange === undefined) return;
  const known = [...strata.keys()].join(', ');
  throw new Refused(
    `${answersFile}, line ${strange.line}, stratum: expected one of ${known} (the margins file), found "${strange.stratum ?? ''}"`,
  );
}

function idleWeights({ people }: Study, { weights }: WeightingWishes): string[] {
  const idle = weights === null && people.some(({ givenWeight }) => givenWeight !== null);
  return idle ? ['the weights of the answers are not used: --weights given or base uses them'] : [];
}
