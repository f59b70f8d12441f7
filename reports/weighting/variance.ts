/**
 * Linearised variances and covariances under a design. Whatever is estimated is built from totals (Σ w y over a cell), and
 * what two totals have in common follows from a few dozen numbers each, by margin category and stratum, not by weighting
 * class: V = Σ_h (1-f) n/(n-1) Σ (u - ū)², u = w (z - m), m what the margins explain of z. Deville & Särndal (1992).
 * Formulas: docs/methods.md, "Variance".
 */
import { calibrationFit, calibrationSlopes, type Fit } from './calibration.ts';
import type { Design } from './design.ts';
import { explanations } from './explanations.ts';
import { gathering } from './gathering.ts';
import { addScaled, type Total, type Traits } from './total.ts';

/** The engine of one design: set up once, then asked for every figure of a wave. */
export interface VarianceEngine {
  design: Design;
  /** Weighted respondents minus strata: degrees of freedom of a test over the wave. */
  df: number;
  /** By class, what the margins explain of a z: for changes between waves, which need every respondent's share. */
  fit: Fit;
  /** All 0, to be filled. */
  blank(): Traits;
  /** @param sums Σ y by weighting class */
  total(sums: Float64Array): Total;
  /** Σ v y, without the rest of a total. */
  shared(sums: Float64Array): number;
  /** The covariance of two totals, or of sums of totals, but for what they share by counting the same people. */
  apart(a: Traits, b: Traits): number;
}

export function varianceEngine(design: Design): VarianceEngine {
  const { weight, stratum, strata, marginCategories: width } = design;
  const factors = strata.map(({ people: n, correction }) => (n < 2 ? 0 : (correction * n) / (n - 1)));
  const scales = strata.map(({ people: n }, h) => (n < 2 ? 0 : Math.sqrt((factors[h] ?? 0) / n)));
  const v = weight.map((w, c) => w * w * (factors[stratum[c] ?? 0] ?? 0));
  const slopes = calibrationSlopes(design);
  const explained = explanations(design, slopes, v, scales);
  const gather = gathering(design, v, scales);
  const none = Array.from({ length: 2 * width + strata.length }, () => 0.5).map((half) => half - 0.5);
  return {
    design,
    df: degreesOfFreedom(design),
    fit: calibrationFit(design, slopes),
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

function degreesOfFreedom({ strata }: Design): number {
  const people = strata.reduce((sum, one) => sum + one.people, 0);
  return people - strata.filter((one) => one.people > 0).length;
}

function apart(a: Traits, b: Traits, width: number): number {
  let sum = 0;
  for (let j = 0; j < width; j += 1) {
    sum += (a[j] ?? 0) * (b[width + j] ?? 0) + (b[j] ?? 0) * (a[width + j] ?? 0);
  }
  for (let h = 2 * width; h < a.length; h += 1) sum -= (a[h] ?? 0) * (b[h] ?? 0);
  return sum;
}
