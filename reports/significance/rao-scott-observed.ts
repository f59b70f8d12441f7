/** Generalised design effects from the observed proportions, as survey packages take them. Needs every cell filled. */
import { proportionsOf, sumsOf, type CellTable } from './cell-table.ts';
import { cholesky, solveBothSides } from './cholesky.ts';
import { addScaled } from '../weighting/total.ts';
import type { VarianceEngine } from '../weighting/variance.ts';

/** tr Δ and tr Δ² of the generalised design effects Δ. */
export interface Effects {
  trace: number;
  squares: number;
}

/**
 * Δ = (C'D⁻¹C/n)⁻¹ C'D⁻¹VD⁻¹C, C the contrasts without main effects. Its eigenvalues are the same for any such C: here four
 * cells a contrast, (i,j) - (i,J) - (I,j) + (I,J), with I and J the fullest row and column. z of a contrast is then Σ ±1/p
 * over its cells. Null when it cannot be computed.
 */
export function observedEffects(engine: VarianceEngine, table: CellTable): Effects | null {
  const { weight, shares } = proportionsOf(table);
  const people = table.people.reduce((sum, n) => sum + n, 0);
  const contrasts = contrastsOf(table, shares);
  const traits = contrasts.map((corners) => {
    const sum = engine.blank();
    corners.forEach((k, corner) => {
      const sign = corner === 0 || corner === 3 ? 1 : -1;
      addScaled(sum, table.cells[k]?.traits ?? sum, sign / ((shares[k] ?? 1) * weight));
    });
    return sum;
  });
  const expected = shares.map((p) => 1 / (p * people));
  const own = shares.map((p, k) => (table.cells[k]?.shared ?? 0) / (p * weight) ** 2);
  const size = contrasts.length;
  const [d, v] = [new Float64Array(size * size), new Float64Array(size * size)];
  contrasts.forEach((a, q) => {
    for (let s = 0; s <= q; s += 1) {
      const [b, apart] = [contrasts[s] ?? [], engine.apart(traits[q] ?? [], traits[s] ?? [])];
      const [first, second] = [q * size + s, s * size + q];
      d[first] = d[second] = sharedBy(a, b, expected);
      v[first] = v[second] = sharedBy(a, b, own) + apart;
    }
  });
  return effectsOf(d, v, size);
}

/** Of D⁻¹ V, by Cholesky's factor of D; V is lost. */
function effectsOf(d: Float64Array, v: Float64Array, size: number): Effects | null {
  const lower = cholesky(d, size);
  if (lower === null) return null;
  solveBothSides(lower, v, size);
  let [trace, squares] = [0, 0];
  for (let place = 0; place < v.length; place += 1) {
    const effect = v[place] ?? 0;
    squares += effect * effect;
    if (place % (size + 1) === 0) trace += effect;
  }
  return { trace, squares };
}

/** The four cells of each contrast: its own and the opposite corner count +, the two between them -. */
function contrastsOf(table: CellTable, shares: number[]): number[][] {
  const sums = sumsOf(table, shares);
  const [last, end] = [fullest(sums.rows), fullest(sums.columns)];
  const at = (i: number, j: number): number => i * table.columns + j;
  return shares.flatMap((_, k) => {
    const [i, j] = [Math.floor(k / table.columns), k % table.columns];
    return i === last || j === end ? [] : [[k, at(i, end), at(last, j), at(last, end)]];
  });
}

function fullest(sums: number[]): number {
  return sums.indexOf(Math.max(...sums));
}

/** Σ over the cells two contrasts share. They share one only at the same corner, so that its signs are the same. */
function sharedBy(a: number[], b: number[], amounts: number[]): number {
  let sum = 0;
  for (let corner = 0; corner < a.length; corner += 1) {
    const cell = a[corner] ?? 0;
    if (cell === b[corner]) sum += amounts[cell] ?? 0;
  }
  return sum;
}
