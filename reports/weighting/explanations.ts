/** What the margins explain of a total, in the terms in which totals are compared (variance.ts). */
import type { Slopes } from './calibration.ts';
import type { Design } from './design.ts';

/**
 * For each margin category, what a total gains in traits for every unit of starting weight it has there: slopes, half of
 * what they explain, and what they take from Σ w y by stratum.
 * @param v by class: w² (1-f) n/(n-1); @param scales by stratum: √((1-f) / (n-1))
 */
export function explanations(design: Design, slopes: Slopes, v: Float64Array, scales: number[]): number[][] {
  const { marginCategories: width } = design;
  const [gram, reach] = [gramOf(design, v), reachOf(design, scales)];
  return Array.from({ length: width }, (_, j) => {
    const own = slopes(Float64Array.from({ length: width }, (_zero, k) => (k === j ? 1 : 0)));
    const halves = timed(gram, own, width).map((explained) => explained / 2);
    const taken = timed(reach, own, scales.length).map((amount) => -amount);
    return [...own, ...halves, ...taken];
  });
}

/** Rows of `height` numbers, each times its factor, added up. */
function timed(rows: Float64Array, factors: Float64Array, height: number): Float64Array {
  const sums = new Float64Array(height);
  factors.forEach((factor, k) => {
    if (factor === 0) return;
    for (let j = 0; j < height; j += 1) sums[j] = (sums[j] ?? 0) + factor * (rows[k * height + j] ?? 0);
  });
  return sums;
}

/** Σ v x x' over everybody, x the margin dummies. */
function gramOf({ margins, marginCategories: width, people }: Design, v: Float64Array): Float64Array {
  const gram = new Float64Array(width * width);
  margins.forEach((own, c) => {
    const amount = (people[c] ?? 0) * (v[c] ?? 0);
    for (const j of own) for (const k of own) gram[j * width + k] = (gram[j * width + k] ?? 0) + amount;
  });
  return gram;
}

/** By margin category and stratum: Σ w over everybody, scaled. */
function reachOf(
  { margins, marginCategories: width, people, weight, stratum }: Design,
  scales: number[],
): Float64Array {
  const reach = new Float64Array(width * scales.length);
  margins.forEach((own, c) => {
    const h = stratum[c] ?? 0;
    const amount = (people[c] ?? 0) * (weight[c] ?? 0) * (scales[h] ?? 0);
    for (const j of own) reach[j * scales.length + h] = (reach[j * scales.length + h] ?? 0) + amount;
  });
  return reach;
}
