/** What raking explains of an estimate: the least-squares fit of its linearised variable on the margins. */
import type { Design } from './design.ts';

/** By class, from the sums over its people of a linearised variable z: the fitted value m. */
export type Fit = (sums: Float64Array) => Float64Array;

/** From Σ d z by margin category: the slopes on the categories. */
export type Slopes = (totals: Float64Array) => Float64Array;

/** One set of slopes where a category follows from the others; the fit is the same whichever set it is. */
export function calibrationSlopes(design: Design): Slopes {
  const inverse = generalisedInverse(normalMatrix(design), design.marginCategories);
  return (totals) => product(inverse, totals);
}

/**
 * Regression with starting weights d over everybody of the wave, those outside the estimate's domain with z = 0:
 * m = x' (Σ d x x')⁻ Σ d x z, with x the constant and one dummy a margin category. Deville & Särndal (1992);
 * a margin that adds nothing is passed over. Fixed weights explain nothing: m = 0.
 */
export function calibrationFit(design: Design, slopesOf: Slopes): Fit {
  const { marginCategories: width, start } = design;
  const classes = design.people.length;
  const none = new Float64Array(classes);
  if (width === 0) return () => none;
  // One array for all classes: this is the innermost loop of every standard error.
  const margins = Int32Array.from(design.margins.flatMap((own) => [...own]));
  const perClass = margins.length / classes;
  return (sums) => {
    const totals = new Float64Array(width);
    for (let c = 0; c < classes; c += 1) {
      const weighted = (start[c] ?? 0) * (sums[c] ?? 0);
      if (weighted === 0) continue;
      for (let k = c * perClass; k < (c + 1) * perClass; k += 1) {
        const j = margins[k] ?? 0;
        totals[j] = (totals[j] ?? 0) + weighted;
      }
    }
    const slopes = slopesOf(totals);
    const fitted = new Float64Array(classes);
    for (let c = 0; c < classes; c += 1) {
      let sum = 0;
      for (let k = c * perClass; k < (c + 1) * perClass; k += 1) sum += slopes[margins[k] ?? 0] ?? 0;
      fitted[c] = sum;
    }
    return fitted;
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
  const diagonal = Array.from({ length: width }, (_, j) => matrix[j * width + j] ?? 0);
  const swept = diagonal.map((size, p) => {
    const pivot = matrix[p * width + p] ?? 0;
    if (pivot <= 1e-9 * size || pivot <= 0) return false;
    sweep(matrix, width, p);
    return true;
  });
  return matrix.map((value, place) => {
    const [j, k] = [Math.floor(place / width), place % width];
    return swept[j] === true && swept[k] === true ? value : 0;
  });
}

/** One step of Gauss-Jordan, in place, on row and column p. */
function sweep(matrix: Float64Array, width: number, p: number): void {
  const at = (j: number, k: number): number => matrix[j * width + k] ?? 0;
  const others = Array.from({ length: width }, (_, j) => j).filter((j) => j !== p);
  const pivot = at(p, p);
  for (const j of others) {
    const factor = at(j, p) / pivot;
    for (const k of others) matrix[j * width + k] = at(j, k) - factor * at(p, k);
  }
  for (const j of others) {
    matrix[j * width + p] = -at(j, p) / pivot;
    matrix[p * width + j] = at(p, j) / pivot;
  }
  matrix[p * width + p] = 1 / pivot;
}

/** Of a symmetric matrix, and a vector that is often 0 in most places. */
function product(matrix: Float64Array, vector: Float64Array): Float64Array {
  const width = vector.length;
  const result = new Float64Array(width);
  for (let k = 0; k < width; k += 1) {
    const factor = vector[k] ?? 0;
    if (factor === 0) continue;
    for (let j = 0; j < width; j += 1) result[j] = (result[j] ?? 0) + factor * (matrix[k * width + j] ?? 0);
  }
  return result;
}
