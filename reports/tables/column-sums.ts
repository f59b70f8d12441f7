/** What a column of counts by weighting class adds up to. */
import type { Design } from '../weighting/design.ts';

/** People. */
export function peopleIn(byClass: Float64Array): number {
  let sum = 0;
  for (let c = 0; c < byClass.length; c += 1) sum += byClass[c] ?? 0;
  return sum;
}

/** Σw over the people. */
export function weightIn(byClass: Float64Array, { weight }: Design): number {
  let sum = 0;
  for (let c = 0; c < byClass.length; c += 1) sum += (byClass[c] ?? 0) * (weight[c] ?? 0);
  return sum;
}

/** Strata in which there is anybody. */
export function strataIn(byClass: Float64Array, { stratum, strata }: Design): number {
  if (strata.length === 1) return 1;
  const met = new Set<number>();
  byClass.forEach((n, c) => {
    if (n > 0) met.add(stratum[c] ?? 0);
  });
  return met.size;
}
