/** From a sample and its population to weights that meet the margins, or the reason why there are none. */
import type { Dataset } from '../dataset.ts';
import type { WeightingAction } from './actions.ts';
import { crossed, type Crossed } from './crossed.ts';
import { readyMargin, type Margin, type MarginRules } from './margin.ts';
import { nothingLeft, unmet } from './refusals.ts';
import { placesIn, type RefusedWeighting } from './places.ts';
import { nameOf, populationSize, type Population } from './population.ts';
import { rakeTrimmed, type Trimmed } from './trimming.ts';

export interface Calibrated {
  /** Final weight by respondent, together the population size; 0 without a starting weight. */
  weight: Float64Array;
  /** Those that the weights meet, and those that could not be met under the cap. */
  margins: Margin[];
  dropped: Margin[];
  iterations: number;
  actions: WeightingAction[];
}

export interface RefusedCalibration extends RefusedWeighting {
  iterations: number;
}

/** @param start by respondent, 0 for who is outside everything */
export function calibratedWeights(
  dataset: Dataset,
  population: Population,
  start: Float64Array,
  rules: MarginRules,
): Calibrated | RefusedCalibration {
  if (!(populationSize(population) > 0)) return refusal('there is no population to weight to');
  const margins: Margin[] = [];
  for (const target of population.targets) {
    const places = placesIn(dataset, target);
    if ('refused' in places) return refusal(places.refused);
    if (!places.some((place, i) => place >= 0 && (start[i] ?? 0) > 0)) {
      return refusal(`no respondent is in a category of ${nameOf(target)}`);
    }
    margins.push(readyMargin(target, population, { places, start }, rules));
  }
  return underCap(margins, start, rules.cap);
}

/** Drops the finest margin for as long as the weights do not settle under the cap. */
function underCap(
  margins: Margin[],
  start: Float64Array,
  cap: number | null,
): Calibrated | RefusedCalibration {
  const dropped: Margin[] = [];
  let kept = margins;
  let iterations = 0;
  while (kept.some(({ groups }) => groups.length > 1)) {
    const cross = crossed(kept, start);
    const targets = kept.map((margin) => margin.targets);
    const trimmed = rakeTrimmed(cross.cells, targets, cap);
    iterations += trimmed.iterations;
    if (trimmed.outcome === 'not converged') return refusal(unmet(kept), iterations);
    if (trimmed.outcome === 'settled') {
      const actions = [...kept.flatMap((one) => one.actions), ...trimmings(dropped, cross, trimmed, cap)];
      return { weight: weightsOf(cross, trimmed, start), margins: kept, dropped, iterations, actions };
    }
    const finest = finestOf(kept);
    kept = kept.filter((margin) => margin !== finest);
    dropped.push(finest);
  }
  return refusal(nothingLeft(margins, dropped, cap), iterations);
}

/** Most categories; of equals the last by name, so that the order of the margins does not matter. */
function finestOf(margins: Margin[]): Margin {
  return margins.reduce((finest, margin) => {
    const more = margin.groups.length - finest.groups.length;
    return more > 0 || (more === 0 && nameOf(margin.target) > nameOf(finest.target)) ? margin : finest;
  });
}

function weightsOf({ cells, cellOf }: Crossed, { weight }: Trimmed, start: Float64Array): Float64Array {
  const factors = weight.map((w, cell) => w / (cells.start[cell] ?? 1));
  return start.map((d, i) => {
    const cell = cellOf[i] ?? -1;
    return cell < 0 ? 0 : d * (factors[cell] ?? 0);
  });
}

function trimmings(
  dropped: Margin[],
  { cellOf }: Crossed,
  { held, rounds }: Trimmed,
  cap: number | null,
): WeightingAction[] {
  const lost = dropped.map(({ target }) => ({ kind: 'dropped' as const, variables: target.variables }));
  if (cap === null || rounds === 0) return lost;
  const people = cellOf.reduce((sum, cell) => sum + (held[cell] ?? 0), 0);
  return [...lost, { kind: 'trimmed', cap, rounds, people }];
}

/** Refused is the reason in one sentence. */
function refusal(refused: string, iterations = 0): RefusedCalibration {
  return { refused, iterations };
}
