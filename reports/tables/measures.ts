/** Second pass: what is derived from counts. A share is never stored, a count is never made again. */
import type { Counts } from './counts.ts';
import type { Cell, Mean, Missing } from './crosstab.ts';

const noBase: Missing = { missing: 'no base' };

/**
 * Kish effective base: (Σw)² / Σw². How many equally weighted answers these are worth. Kish (1965, 1992).
 * No base gives Missing.
 */
export function effectiveBase(counts: Counts): number | Missing {
  return counts.weightSquared === 0 ? noBase : counts.weight ** 2 / counts.weightSquared;
}

/** Share of the base, 0-1, weighted: Σw of those who gave the answer / Σw of the base. */
export function cellOf(counts: Counts, row: number): Cell | Missing {
  if (counts.base === 0) return noBase;
  const weighted = counts.weighted[row] ?? 0;
  return {
    n: counts.n[row] ?? 0,
    weighted,
    share: weighted / counts.weight,
    se: null,
    low: null,
    high: null,
    letters: '',
    versusRest: null,
  };
}

/** A value and the weight it carries. */
export interface Weighed {
  value: number;
  weight: number;
}

/** Weighted mean Σwy / Σw and weighted median; Missing without a base. */
export function meanOf(values: Weighed[]): Mean | Missing {
  const total = values.reduce((sum, one) => sum + one.weight, 0);
  if (values.length === 0 || total <= 0) return noBase;
  const value = values.reduce((sum, one) => sum + one.weight * one.value, 0) / total;
  return { value, se: null, low: null, high: null, median: medianOf(values, total) };
}

/** Inverse weighted distribution function at one half; the mean of two neighbours when it is hit within 1e-9. */
function medianOf(values: Weighed[], total: number): number {
  const ordered = values.toSorted((a, b) => a.value - b.value);
  let below = 0;
  for (let i = 0; i < ordered.length; i += 1) {
    const one = ordered[i];
    if (one === undefined) break;
    below += one.weight;
    const next = ordered[i + 1];
    if (Math.abs(below / total - 0.5) <= 1e-9 && next !== undefined) return (one.value + next.value) / 2;
    if (below / total > 0.5) return one.value;
  }
  return ordered.at(-1)?.value ?? 0;
}
