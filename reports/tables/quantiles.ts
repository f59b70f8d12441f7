/** Weighted quantiles of numbers and scores. */
import type { NumbersColumn } from '../data-column.ts';
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
export function numberDistributions(
  { distinct: values, places }: NumbersColumn,
  layout: Layout,
): Distribution[] {
  const columns = Array.from({ length: layout.groups + 1 }, () => new Float64Array(values.length));
  const [total] = columns;
  const { classOf, weight } = layout.design;
  layout.partitions.forEach(({ slots, width }, p) => {
    for (let i = 0; i < slots.length; i += 1) {
      const [place, slot] = [places[i] ?? -1, slots[i] ?? 0];
      if (place < 0 || slot === 0) continue;
      const group = (slot - 1) % width;
      const own = weight[classOf[i] ?? -1] ?? 0;
      if (p === 0 && total !== undefined) total[place] = (total[place] ?? 0) + own;
      const column = columns[p + group];
      if (group > 0 && column !== undefined) column[place] = (column[place] ?? 0) + own;
    }
  });
  return columns.map((weights) => ({ values, weights }));
}
