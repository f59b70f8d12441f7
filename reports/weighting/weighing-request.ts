/** What can be asked of the weighting stage; arrays have one entry a respondent of the dataset. */
import type { Population } from './population.ts';
import type { Thin } from './thin.ts';

export interface WeighingRequest {
  /** What to weight to; null for no weighting. */
  population: Population | null;
  /** Weights that came with the answers: final ones, or starting weights. Not above 0: outside everything. */
  weights: { values: Float64Array; final: boolean } | null;
  /** "" for an unknown stratum; null for a sample without strata. */
  stratum: string[] | null;
  /** People in each stratum; null when they are not known. */
  strataPeople: Map<string, number> | null;
  /** Only for a random sample, about its population at that moment; never for a change between waves. */
  finitePopulation: boolean;
  /**
   * Largest factor raking may put on a starting weight, in mean factors; null for no limit. Usual: 5 as in the American
   * National Election Studies (DeBell & Krosnick 2009), and no limit where starting weights came with the answers: those
   * differ by design, so that a large one is said and not cut.
   */
  cap: number | 'usual' | null;
  /** Merge thin categories; null names them in a note. */
  thin: Thin | null;
}

/** Nothing weighted, nothing corrected. */
export const plainRequest: WeighingRequest = {
  population: null,
  weights: null,
  stratum: null,
  strataPeople: null,
  finitePopulation: false,
  cap: 'usual',
  thin: null,
};
