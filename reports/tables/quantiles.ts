/** Weighted quantiles of numbers and scores. */
import type { DataColumn } from '../data-column.ts';
import type { Layout } from './layout.ts';

/** Distinct values, ascending, and the weight on each. */
export interface Distribution {
  values: Float64Array;
  weights: Float64Array;
}

/** Inverse weighted distribution function at q; the mean of two neighbours when it is hit within 1e-9. NaN never: null without weight. */
export function quantile({ values, weights }: Distribution, q: number): number | null {
  const total = weights.reduce((sum, one) => sum + one, 0);
  if (total <= 0) return null;
  let below = 0;
  let hit: number | null = null;
  for (let i = 0; i < values.length; i += 1) {
    const [value, weight] = [values[i] ?? 0, weights[i] ?? 0];
    if (weight <= 0) continue;
    if (hit !== null) return (hit + value) / 2;
    below += weight;
    if (Math.abs(below / total - q) <= 1e-9) hit = value;
    else if (below / total > q) return value;
  }
  return hit;
}

/** The typed numbers of each column: everybody, then the groups. */
export function numberDistributions(data: DataColumn & { kind: 'numbers' }, layout: Layout): Distribution[] {
  const values = distinctValues(data);
  const columns = Array.from({ length: layout.groups + 1 }, () => new Float64Array(values.length));
  const places = placesOf(data, values);
  const { classOf, weight } = layout.design;
  layout.partitions.forEach(({ slots, width }, p) => {
    for (let i = 0; i < slots.length; i += 1) {
      const [place, slot] = [places[i] ?? -1, slots[i] ?? 0];
      if (place < 0 || slot === 0) continue;
      const group = (slot - 1) % width;
      const own = weight[classOf[i] ?? -1] ?? 0;
      if (p === 0) add(columns[0], place, own);
      if (group > 0) add(columns[p + group], place, own);
    }
  });
  return columns.map((weights) => ({ values, weights }));
}

function add(column: Float64Array | undefined, place: number, amount: number): void {
  if (column !== undefined) column[place] = (column[place] ?? 0) + amount;
}

function distinctValues({ state, values }: { state: Int16Array; values: Float64Array }): Float64Array {
  const sorted = values.filter((_, i) => state[i] === 0).sort();
  return sorted.filter((value, i) => i === 0 || value !== sorted[i - 1]);
}

/** Position of each respondent's value among the distinct ones, by halving; -1 outside the base. */
function placesOf(
  { state, values }: { state: Int16Array; values: Float64Array },
  distinct: Float64Array,
): Int32Array {
  return Int32Array.from(values, (value, i) => {
    if (state[i] !== 0) return -1;
    let [low, high] = [0, distinct.length - 1];
    while (low < high) {
      const middle = (low + high) >> 1;
      if ((distinct[middle] ?? 0) < value) low = middle + 1;
      else high = middle;
    }
    return low;
  });
}
