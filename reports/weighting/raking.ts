/** Iterative proportional fitting, over combinations of categories instead of people. */

/** Everybody with the same category in every margin is one cell. */
export interface RakingCells {
  /** Sum of the starting weights of the people in the cell. */
  start: Float64Array;
  /** By margin: the category of each cell. */
  margins: Int32Array[];
}

export interface Raked {
  /** Sum of the final weights of the people in the cell: each person's weight is multiplied by weight / start. */
  weight: Float64Array;
  iterations: number;
  converged: boolean;
}

const smallestChange = 1e-12;
const mostCycles = 20_000;
/** Relative; far above what slow convergence leaves, far below any contradiction that matters. */
const leastMet = 1e-6;

/**
 * Raking: margin after margin, the weights of a category are multiplied by its target / their sum, until nothing changes
 * by more than 1e-12 of itself. Deming & Stephan (1940); the limit does not depend on the order of the margins
 * (Ireland & Kullback 1968). Not converged when no weights meet all margins at once, or not within
 * 20,000 cycles.
 * @param targets by margin: people by category; every margin has the same total, every category a start above 0
 */
export function rake(cells: RakingCells, targets: Float64Array[]): Raked {
  const total = sumOf(targets[0] ?? new Float64Array(0));
  const scale = total / sumOf(cells.start);
  const weight = cells.start.map((start) => start * scale);
  for (let iterations = 1; iterations <= mostCycles; iterations += 1) {
    const before = weight.slice();
    cells.margins.forEach((categories, m) =>
      fitMargin(weight, categories, targets[m] ?? new Float64Array(0)),
    );
    const change = largestChange(before, weight);
    if (!Number.isFinite(change)) return { weight, iterations, converged: false };
    if (change < smallestChange || cells.margins.length === 1) {
      return { weight, iterations, converged: meets(weight, cells.margins, targets) };
    }
  }
  return { weight, iterations: mostCycles, converged: false };
}

/** Margins that contradict one another can come to rest too, with one of them met and another not. */
function meets(weight: Float64Array, margins: Int32Array[], targets: Float64Array[]): boolean {
  return margins.every((categories, m) => {
    const target = targets[m] ?? new Float64Array(0);
    const sums = sumsByCategory(weight, categories, target.length);
    return target.every((people, category) => Math.abs((sums[category] ?? 0) / people - 1) < leastMet);
  });
}

function sumsByCategory(weight: Float64Array, categories: Int32Array, width: number): Float64Array {
  const sums = new Float64Array(width);
  for (let c = 0; c < weight.length; c += 1) {
    const category = categories[c] ?? 0;
    sums[category] = (sums[category] ?? 0) + (weight[c] ?? 0);
  }
  return sums;
}

/** Post-stratification to one margin, in place. */
function fitMargin(weight: Float64Array, categories: Int32Array, target: Float64Array): void {
  const sums = sumsByCategory(weight, categories, target.length);
  const factors = target.map((people, category) => people / (sums[category] ?? 0));
  for (let c = 0; c < weight.length; c += 1) {
    const w = weight[c] ?? 0;
    if (w !== 0) weight[c] = w * (factors[categories[c] ?? 0] ?? 0);
  }
}

/** Relative; a cell at 0 stays there. Not finite once a category has run empty: its weights cannot reach the target. */
function largestChange(before: Float64Array, after: Float64Array): number {
  let largest = 0;
  for (let c = 0; c < after.length; c += 1) {
    const was = before[c] ?? 0;
    if (was === 0) continue;
    const change = Math.abs((after[c] ?? 0) / was - 1);
    if (!(change <= largest)) largest = change;
  }
  return largest;
}

function sumOf(values: Float64Array): number {
  let sum = 0;
  for (const value of values) sum += value;
  return sum;
}
