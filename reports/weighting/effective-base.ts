/** What unequal weights cost in precision. */

export interface Precision {
  /** Respondents with a weight. */
  people: number;
  /** n Σw² / (Σw)² = 1 + cv²(w): how much larger the variance is than with equal weights. */
  designEffect: number;
  /** n / design effect: how many equally weighted respondents these are worth. */
  effectiveBase: number;
  /** 1 / design effect, 0-1. */
  efficiency: number;
  /** Smallest and largest weight, in mean weights. */
  min: number;
  max: number;
}

/** Kish (1965, 1992). Over everybody with a weight; with nobody all is as if unweighted, and the effective base 0. */
export function precisionOf(weights: Float64Array): Precision {
  let [people, sum, squares, least, most] = [0, 0, 0, Infinity, 0];
  for (const weight of weights) {
    if (!(weight > 0)) continue;
    people += 1;
    sum += weight;
    squares += weight * weight;
    least = Math.min(least, weight);
    most = Math.max(most, weight);
  }
  if (people === 0) return { people, designEffect: 1, effectiveBase: 0, efficiency: 1, min: 1, max: 1 };
  const designEffect = (people * squares) / (sum * sum);
  const mean = sum / people;
  return {
    people,
    designEffect,
    effectiveBase: people / designEffect,
    efficiency: 1 / designEffect,
    min: least / mean,
    max: most / mean,
  };
}
