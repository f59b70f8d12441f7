/** How a file was weighted, in the shape of `weighting` in the output of `panelpeil tabulate`. */
import type { Calibrated, RefusedCalibration } from './calibrated-weights.ts';
import type { Precision } from './effective-base.ts';
import type { Population } from './population.ts';

/** Keys in this order. */
export interface WeightingSummary {
  method: 'raking' | 'post-stratification' | 'given';
  converged: boolean;
  /** Raking cycles, over all rounds of trimming. */
  iterations: number;
  /** Smallest and largest weight, in mean weights. */
  min: number;
  max: number;
  designEffect: number;
  effectiveBase: number;
  /** Why the margins are not weighted to; the figures are then those of the weights as they came. */
  refused: string | null;
}

/** @param fitted null when the weights are taken as they came */
export function summaryOf(
  { population, weights }: { population: Population | null; weights: object | null },
  fitted: Calibrated | RefusedCalibration | null,
  { min, max, designEffect, effectiveBase }: Precision,
): WeightingSummary | null {
  const cost = { min, max, designEffect, effectiveBase };
  if (fitted === null || population === null) {
    if (weights === null) return null;
    return { method: 'given', converged: true, iterations: 0, ...cost, refused: null };
  }
  const { method } = population;
  const { iterations } = fitted;
  if ('refused' in fitted) return { method, converged: false, iterations, ...cost, refused: fitted.refused };
  return { method, converged: true, iterations, ...cost, refused: null };
}
