/** What was asked of weighting as plain JSON; the weight and the stratum of a person stand with the person. */
import type { Population, Target } from '../weighting/population.ts';
import type { Thin } from '../weighting/thin.ts';
import type { WeighingRequest } from '../weighting/weighing-request.ts';
import type { BundledPerson } from './bundled-person.ts';

export interface BundledWeighing {
  population: {
    method: Population['method'];
    targets: Target[];
    ordered: { variable: string; codes: string[] }[];
  } | null;
  /** What the weights of the people are: final ones, or starting weights. */
  weights: 'given' | 'base' | null;
  strata: { stratum: string; people: number }[] | null;
  finitePopulation: boolean;
  cap: WeighingRequest['cap'];
  thin: Thin | null;
}

export function bundledWeighing(request: WeighingRequest): BundledWeighing {
  const { population, weights, strataPeople, finitePopulation, cap, thin } = request;
  return {
    population: population && {
      ...population,
      ordered: [...population.ordered].map(([variable, codes]) => ({ variable, codes })),
    },
    weights: weights === null ? null : weights.final ? 'given' : 'base',
    strata: strataPeople && [...strataPeople].map(([stratum, people]) => ({ stratum, people })),
    finitePopulation,
    cap,
    thin,
  };
}

export function weighingAgain(weighing: BundledWeighing, people: BundledPerson[]): WeighingRequest {
  const { population, weights, strata, finitePopulation, cap, thin } = weighing;
  return {
    population: population && {
      ...population,
      ordered: new Map(population.ordered.map(({ variable, codes }) => [variable, codes])),
    },
    weights: weights && {
      values: Float64Array.from(people, ({ weight }) => weight ?? 0),
      final: weights === 'given',
    },
    stratum: people.some(({ stratum }) => stratum !== undefined)
      ? people.map(({ stratum }) => stratum ?? '')
      : null,
    strataPeople: strata && new Map(strata.map(({ stratum, people: n }) => [stratum, n])),
    finitePopulation,
    cap,
    thin,
  };
}
