/** What raking explains of an estimate: the least-squares fit of its linearised variable on the margins. */
import type { Design } from './design.ts';

/** By class, from the sums over its people of a linearised variable z: the fitted value m. */
export type Fit = (sums: Float64Array) => Float64Array;

/**
 * Regression with starting weights d over everybody of the wave, those outside the estimate's domain with z = 0:
 * m = x' (Σ d x x')⁻ Σ d x z, with x the constant and one dummy a margin category. Deville & Särndal (1992);
 * a margin that adds nothing is passed over. Fixed weights explain nothing: m = 0.
 */
export function calibrationFit(design: Design): Fit {
  const { margins, marginCategories: width } = design;
  const classes = design.people.length;
  const none = new Float64Array(classes);
  if (width === 0) return () => none;
  const inverse = generalisedInverse(normalMatrix(design), width);
  return (sums) => {
    const totals = new Float64Array(width);
    for (let c = 0; c < classes; c += 1) {
      const weighted = (design.start[c] ?? 0) * (sums[c] ?? 0);
      if (weighted !== 0) for (const j of margins[c] ?? none) totals[j] = (totals[j] ?? 0) + weighted;
    }
    const slopes = product(inverse, totals);
    return Float64Array.from(margins, (own) => {
      let fitted = 0;
      for (const j of own) fitted += slopes[j] ?? 0;
      return fitted;
    });
  };
}

/** Σ d x x'. The dummies of one margin add up to the constant, so that needs no column of its own. */
function normalMatrix({ margins, marginCategories: width, people, start }: Design): Float64Array {
  const matrix = new Float64Array(width * width);
  margins.forEach((own, c) => {
    const amount = (people[c] ?? 0) * (start[c] ?? 0);
    for (const j of own) for (const k of own) matrix[j * width + k] = (matrix[j * width + k] ?? 0) + amount;
  });
  return matrix;
}

/** A generalised inverse by sweeping; a pivot that has vanished marks a column that follows from the others. */
function generalisedInverse(matrix: Float64Array, width: number): Float64Array {
  const at = (j: number, k: number): number => matrix[j * width + k] ?? 0;
  const size = Array.from({ length: width }, (_, j) => at(j, j));
  const swept = new Uint8Array(width);
  for (let p = 0; p < width; p += 1) {
    const pivot = at(p, p);
    if (pivot <= 1e-9 * (size[p] ?? 0) || pivot <= 0) continue;
    swept[p] = 1;
    for (let j = 0; j < width; j += 1) {
      if (j === p) continue;
      const factor = at(j, p) / pivot;
      for (let k = 0; k < width; k += 1) if (k !== p) matrix[j * width + k] = at(j, k) - factor * at(p, k);
    }
    for (let j = 0; j < width; j += 1) {
      if (j === p) continue;
      matrix[j * width + p] = -at(j, p) / pivot;
      matrix[p * width + j] = at(p, j) / pivot;
    }
    matrix[p * width + p] = 1 / pivot;
  }
  return matrix.map((value, place) => {
    const [j, k] = [Math.floor(place / width), place % width];
    return swept[j] === 1 && swept[k] === 1 ? value : 0;
  });
}

function product(matrix: Float64Array, vector: Float64Array): Float64Array {
  const width = vector.length;
  return vector.map((_, j) => {
    let sum = 0;
    for (let k = 0; k < width; k += 1) sum += (matrix[j * width + k] ?? 0) * (vector[k] ?? 0);
    return sum;
  });
}
