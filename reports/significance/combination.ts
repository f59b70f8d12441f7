/** A sum of estimates of several waves, each times a factor, and its variance where people took part more than once. */
import type { WaveEstimate } from './waves.ts';

export interface Combination {
  value: number;
  variance: number;
  /** Distinct people of these waves, n; a test has n - 1 degrees of freedom. */
  people: number;
}

/** Below this part of Σ (w z)² a variance is a rounding rest: the weighting fixes the estimate. */
const vanishing = 1e-11;

/**
 * Stacked waves with the person as cluster: u = Σ factor · w (z - m) over a person's waves, V = n/(n-1) Σ (u - ū)² over
 * people. Who is in two waves makes their covariance; nobody has to be in both. No finite-population correction and no
 * strata. Kish (1965, ch. 12); Deville & Särndal (1992).
 * @param factors one a wave; the people of a wave with factor 0 count for n all the same
 */
export function combination(waves: readonly WaveEstimate[], factors: readonly number[]): Combination {
  const sums = new Float64Array(
    1 + waves.reduce((most, { persons }) => Math.max(most, largest(persons)), -1),
  );
  const met = new Uint8Array(sums.length);
  waves.forEach(({ persons, influence }, t) => {
    const factor = factors[t] ?? 0;
    for (let i = 0; i < persons.length; i += 1) {
      const person = persons[i] ?? -1;
      if (person < 0) continue;
      met[person] = 1;
      sums[person] = (sums[person] ?? 0) + factor * (influence[i] ?? 0);
    }
  });
  const people = countOf(met);
  const variance = people < 2 ? 0 : (people / (people - 1)) * squaresAround(sums, met, people);
  const own = waves.reduce((sum, wave, t) => sum + (factors[t] ?? 0) ** 2 * wave.own, 0);
  return {
    value: waves.reduce((sum, wave, t) => sum + (factors[t] ?? 0) * wave.value, 0),
    variance: variance <= vanishing * own ? 0 : variance,
    people,
  };
}

function squaresAround(sums: Float64Array, met: Uint8Array, people: number): number {
  const mean = sums.reduce((sum, u) => sum + u, 0) / people;
  let squares = 0;
  for (let k = 0; k < sums.length; k += 1) if (met[k] === 1) squares += ((sums[k] ?? 0) - mean) ** 2;
  return squares;
}

function countOf(marks: Uint8Array): number {
  let count = 0;
  for (let k = 0; k < marks.length; k += 1) count += marks[k] ?? 0;
  return count;
}

function largest(persons: Int32Array): number {
  let most = -1;
  for (let i = 0; i < persons.length; i += 1) most = Math.max(most, persons[i] ?? -1);
  return most;
}
