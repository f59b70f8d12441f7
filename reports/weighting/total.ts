/** An estimated total Σ w y over some people of the wave, with all that its covariances need. */

export interface Total {
  /** Σ y, unweighted: people, when y is 1. */
  plain: number;
  /** Σ w y: the estimate. */
  weighted: number;
  /** Σ v y, with v = w² (1-f) n/(n-1): what the people of the cell have in common with themselves. */
  shared: number;
  traits: Traits;
}

/**
 * For `apart`, three parts one after the other. By margin category: the slope on it, then half of what the slopes explain
 * less Σ v y. By stratum: Σ w (y - explained), scaled. Plain numbers: small typed arrays cost more than they save.
 */
export type Traits = number[];

export function addScaled(sum: Traits, traits: Traits, factor: number): void {
  if (factor === 0) return;
  for (let j = 0; j < sum.length; j += 1) sum[j] = (sum[j] ?? 0) + factor * (traits[j] ?? 0);
}

/** Everybody of a total but those of another within it. */
export function less(a: Total, b: Total): Total {
  const traits = a.traits.slice();
  addScaled(traits, b.traits, -1);
  return {
    plain: a.plain - b.plain,
    weighted: a.weighted - b.weighted,
    shared: a.shared - b.shared,
    traits,
  };
}
