/** Generalised design effects under independence: a closed form that stands empty cells. */
import { proportionsOf, sumsOf, type CellTable } from './cell-table.ts';
import type { Effects } from './rao-scott-observed.ts';
import { addScaled, type Traits } from '../weighting/total.ts';
import type { VarianceEngine } from '../weighting/variance.ts';

/**
 * For each cell z = [1_ij - p_.j 1_i. - p_i. 1_.j + p_i. p_.j - (p_ij - p_i. p_.j)] / W; A = n V / √(e e') with e = p_i. p_.j;
 * tr Δ = Σ A_cc, tr Δ² = Σ A².
 */
export function independenceEffects(engine: VarianceEngine, table: CellTable): Effects {
  const { factors, traits } = residuals(engine, table);
  const size = table.cells.length;
  const weighed = factors.slice();
  table.cells.forEach(({ shared }, k) => {
    for (let q = 0; q < size; q += 1) weighed[q * size + k] = (factors[q * size + k] ?? 0) * shared;
  });
  let [trace, squares] = [0, 0];
  for (let q = 0; q < size; q += 1) {
    const own = traits[q] ?? [];
    for (let s = 0; s <= q; s += 1) {
      let covariance = engine.apart(own, traits[s] ?? own);
      for (let k = 0; k < size; k += 1) {
        covariance += (weighed[q * size + k] ?? 0) * (factors[s * size + k] ?? 0);
      }
      squares += (q === s ? 1 : 2) * covariance ** 2;
      if (q === s) trace += covariance;
    }
  }
  return { trace, squares };
}

/** Of each cell: z for the people of every cell, times √(n / e), row by row; and what it adds up to. */
function residuals(engine: VarianceEngine, table: CellTable): { factors: Float64Array; traits: Traits[] } {
  const { weight, shares } = proportionsOf(table);
  const { rows, columns } = sumsOf(table, shares);
  const sums = traitSums(engine, table);
  const people = table.people.reduce((sum, n) => sum + n, 0);
  const factors = new Float64Array(shares.length ** 2);
  const traits = shares.map((share, k) => {
    const [i, j] = [Math.floor(k / table.columns), k % table.columns];
    const [row, column] = [rows[i] ?? 0, columns[j] ?? 0];
    const scale = Math.sqrt(people / (row * column)) / weight;
    const rest = scale * (2 * row * column - share);
    factors.fill(rest, k * shares.length, (k + 1) * shares.length);
    const add = (cell: number, factor: number): void => {
      const place = k * shares.length + cell;
      factors[place] = (factors[place] ?? 0) + factor;
    };
    columns.forEach((_, across) => add(i * table.columns + across, -scale * column));
    rows.forEach((_, down) => add(down * table.columns + j, -scale * row));
    add(k, scale);
    const own = engine.blank();
    addScaled(own, table.cells[k]?.traits ?? own, scale);
    addScaled(own, sums.rows[i] ?? own, -scale * column);
    addScaled(own, sums.columns[j] ?? own, -scale * row);
    addScaled(own, sums.all, rest);
    return own;
  });
  return { factors, traits };
}

function traitSums(
  engine: VarianceEngine,
  table: CellTable,
): { rows: Traits[]; columns: Traits[]; all: Traits } {
  const rows = Array.from({ length: table.rows }, () => engine.blank());
  const columns = Array.from({ length: table.columns }, () => engine.blank());
  const all = engine.blank();
  table.cells.forEach(({ traits }, k) => {
    addScaled(rows[Math.floor(k / table.columns)] ?? all, traits, 1);
    addScaled(columns[k % table.columns] ?? all, traits, 1);
    addScaled(all, traits, 1);
  });
  return { rows, columns, all };
}
