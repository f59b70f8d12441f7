/**
 * Covariances of estimated totals. What a test compares is built from totals (Σ w y over a cell), and what two of them have
 * in common follows from a few dozen numbers each, by margin category and stratum, not by weighting class. The estimator
 * is that of weighting/variance.ts. Formulas: docs/methods.md, "Variance".
 */
import type { Design } from '../weighting/design.ts';
import type { VarianceEngine } from '../weighting/variance.ts';
import { explanations } from './explanations.ts';
import { gathering } from './gathering.ts';
import { addScaled, type Total, type Traits } from './total.ts';

export interface TotalSpace {
  design: Design;
  df: number;
  /** All 0, to be filled. */
  blank(): Traits;
  /** @param sums Σ y by weighting class */
  total(sums: Float64Array): Total;
  /** Σ v y, without the rest of a total. */
  shared(sums: Float64Array): number;
  /** The covariance of two totals, or of sums of totals, but for what they share by counting the same people. */
  apart(a: Traits, b: Traits): number;
}

const known = new WeakMap<VarianceEngine, TotalSpace>();

/** Made once an engine: every table of a wave asks for it again. */
export function totalSpace(engine: VarianceEngine): TotalSpace {
  const space = known.get(engine) ?? makeSpace(engine);
  known.set(engine, space);
  return space;
}

function makeSpace(engine: VarianceEngine): TotalSpace {
  const { design, df } = engine;
  const { weight, stratum, strata, marginCategories: width } = design;
  const factors = strata.map(({ people: n, correction }) => (n < 2 ? 0 : (correction * n) / (n - 1)));
  const scales = strata.map(({ people: n }, h) => (n < 2 ? 0 : Math.sqrt((factors[h] ?? 0) / n)));
  const v = weight.map((w, c) => w * w * (factors[stratum[c] ?? 0] ?? 0));
  const explained = explanations(engine, v, scales);
  const gather = gathering(design, v, scales);
  const none = Array.from({ length: 2 * width + strata.length }, () => 0.5).map((half) => half - 0.5);
  return {
    design,
    df,
    blank: () => none.slice(),
    total: (sums) => {
      const total = { plain: 0, weighted: 0, shared: 0, traits: none.slice() };
      const starting = gather(sums, total);
      for (let j = 0; j < width; j += 1) addScaled(total.traits, explained[j] ?? none, starting[j] ?? 0);
      return total;
    },
    shared: (sums) => sums.reduce((sum, y, c) => sum + (v[c] ?? 0) * y, 0),
    apart: (a, b) => apart(a, b, width),
  };
}

function apart(a: Traits, b: Traits, width: number): number {
  let sum = 0;
  for (let j = 0; j < width; j += 1) {
    sum += (a[j] ?? 0) * (b[width + j] ?? 0) + (b[j] ?? 0) * (a[width + j] ?? 0);
  }
  for (let h = 2 * width; h < a.length; h += 1) sum -= (a[h] ?? 0) * (b[h] ?? 0);
  return sum;
}
