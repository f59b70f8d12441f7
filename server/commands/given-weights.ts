/** Final weights that came with the answers: what they cost in precision (Kish). */
export interface GivenWeighting {
  method: 'given';
  converged: true;
  iterations: 0;
  min: number;
  max: number;
  designEffect: number;
  effectiveBase: number;
  refused: null;
}

/** At least one weight is above 0; respondents of weight 0 are outside everything. Design effect n·Σw² / (Σw)², effective base n / that. */
export function givenWeighting(weights: Float64Array): GivenWeighting {
  const used = weights.filter((weight) => weight > 0);
  const sum = used.reduce((total, weight) => total + weight, 0);
  const squares = used.reduce((total, weight) => total + weight * weight, 0);
  const designEffect = (used.length * squares) / sum ** 2;
  return {
    method: 'given',
    converged: true,
    iterations: 0,
    min: used.reduce((least, weight) => Math.min(least, weight), Infinity),
    max: used.reduce((most, weight) => Math.max(most, weight), 0),
    designEffect,
    effectiveBase: used.length / designEffect,
    refused: null,
  };
}
