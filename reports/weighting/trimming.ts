/** Raking under a cap on the weights. */
import { rake, type RakingCells } from './raking.ts';

export interface Trimmed {
  /** As Raked: sum of the final weights by cell. */
  weight: Float64Array;
  /** Raking cycles over all rounds, and rounds of trimming. */
  iterations: number;
  rounds: number;
  outcome: 'settled' | 'not converged' | 'above the cap';
  /** By cell: whether its factor is held at the cap. */
  held: Uint8Array;
}

const mostRounds = 200;
const tolerance = 1e-6;

/**
 * Rake, cap the factors at cap times their mean, rake again, until none is above the cap by more than a millionth.
 * The factor is what raking puts on a starting weight, w / d, and its mean is Σw / Σd: without starting weights that is
 * the weight itself against the mean weight. 200 rounds at most. Izrael, Battaglia & Frankel (2009).
 * @param cap null for no trimming
 */
export function rakeTrimmed(cells: RakingCells, targets: Float64Array[], cap: number | null): Trimmed {
  let weight = cells.start;
  let iterations = 0;
  for (let rounds = 0; ; rounds += 1) {
    const raked = rake({ ...cells, start: weight }, targets);
    weight = raked.weight;
    iterations += raked.iterations;
    const limits = limitsOf(cells.start, weight, cap);
    const done = { weight, iterations, rounds, held: heldAt(limits, weight, rounds) };
    if (!raked.converged) return { ...done, outcome: 'not converged' };
    if (weight.every((w, c) => w <= (limits[c] ?? 0) * (1 + tolerance)))
      return { ...done, outcome: 'settled' };
    if (rounds >= mostRounds) return { ...done, outcome: 'above the cap' };
    weight = weight.map((w, c) => Math.min(w, limits[c] ?? 0));
  }
}

/** The most each cell may weigh. */
function limitsOf(start: Float64Array, weight: Float64Array, cap: number | null): Float64Array {
  const [before, after] = [start, weight].map((all) => all.reduce((sum, one) => sum + one, 0));
  const mean = (after ?? 0) / (before ?? 0);
  return start.map((d) => (cap === null ? Infinity : cap * mean * d));
}

function heldAt(limits: Float64Array, weight: Float64Array, rounds: number): Uint8Array {
  return Uint8Array.from(weight, (w, c) => (rounds > 0 && w >= (limits[c] ?? 0) * (1 - tolerance) ? 1 : 0));
}
