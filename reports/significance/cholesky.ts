/** Cholesky's factor of a small covariance matrix, and what is solved with it. Matrices lie row by row. */

/**
 * Lower triangle L with L L' = the matrix; null when it is singular to working precision.
 * @param scale by row: what its numbers were made from, when that is more than the diagonal shows
 */
export function cholesky(matrix: Float64Array, size: number, scale?: number[]): Float64Array | null {
  const lower = new Float64Array(size * size);
  for (let i = 0; i < size; i += 1) {
    for (let j = 0; j <= i; j += 1) {
      let rest = matrix[i * size + j] ?? 0;
      for (let k = 0; k < j; k += 1) rest -= (lower[i * size + k] ?? 0) * (lower[j * size + k] ?? 0);
      if (i !== j) {
        lower[i * size + j] = rest / (lower[j * size + j] ?? 1);
        continue;
      }
      if (!(rest > 1e-12 * (scale?.[i] ?? matrix[i * size + i] ?? 0))) return null;
      lower[i * size + i] = Math.sqrt(rest);
    }
  }
  return lower;
}

/** L⁻¹ b in place, b the `size` numbers from `start` on. */
export function solveLower(lower: Float64Array, b: Float64Array, size: number, start = 0): void {
  for (let i = 0; i < size; i += 1) {
    let rest = b[start + i] ?? 0;
    for (let k = 0; k < i; k += 1) rest -= (lower[i * size + k] ?? 0) * (b[start + k] ?? 0);
    b[start + i] = rest / (lower[i * size + i] ?? 1);
  }
}

/** L⁻¹ A L⁻ᵀ in place of a symmetric A: its eigenvalues are those of (L L')⁻¹ A. */
export function solveBothSides(lower: Float64Array, matrix: Float64Array, size: number): void {
  for (let i = 0; i < size; i += 1) {
    for (let k = 0; k < i; k += 1) subtractRow(matrix, size, [i, k], lower[i * size + k] ?? 0);
    const pivot = lower[i * size + i] ?? 1;
    for (let j = 0; j < size; j += 1) matrix[i * size + j] = (matrix[i * size + j] ?? 0) / pivot;
  }
  for (let i = 0; i < size; i += 1) solveLower(lower, matrix, size, i * size);
}

/** Row i less `factor` times row k. */
function subtractRow(matrix: Float64Array, size: number, [i, k]: [number, number], factor: number): void {
  for (let j = 0; j < size; j += 1) {
    matrix[i * size + j] = (matrix[i * size + j] ?? 0) - factor * (matrix[k * size + j] ?? 0);
  }
}
