/** Chi-square of a weighted table, corrected for what weights and raking do to it. Rao & Scott (1984), second order. */
import type { FTest } from '../tables/table-tests.ts';
import { fUpper } from '../weighting/distributions.ts';
import { proportionsOf, sumsOf, type CellTable } from './cell-table.ts';
import { independenceEffects } from './rao-scott-null.ts';
import { observedEffects, type Effects } from './rao-scott-observed.ts';
import type { VarianceEngine } from '../weighting/variance.ts';

/**
 * F = X² / tr Δ with (tr Δ)² / tr Δ² and that times the wave's degrees of freedom. Δ from the observed proportions; from
 * those of independence when a cell is empty, where the first is liberal or not defined. Null where the weighting fixes
 * the table.
 */
export function raoScott(engine: VarianceEngine, table: CellTable): FTest | null {
  const empty = table.people.some((n) => n === 0);
  return empty ? independenceRaoScott(engine, table) : observedRaoScott(engine, table);
}

export function observedRaoScott(engine: VarianceEngine, table: CellTable): FTest | null {
  const effects = observedEffects(engine, table);
  return effects === null ? independenceRaoScott(engine, table) : corrected(engine, table, effects);
}

export function independenceRaoScott(engine: VarianceEngine, table: CellTable): FTest | null {
  return corrected(engine, table, independenceEffects(engine, table));
}

function corrected(engine: VarianceEngine, table: CellTable, { trace, squares }: Effects): FTest | null {
  const freedom = (table.rows - 1) * (table.columns - 1);
  if (!(trace / freedom > 1e-9)) return null;
  const statistic = chiSquare(table) / trace;
  const df1 = trace ** 2 / squares;
  const df2 = df1 * engine.df;
  return { statistic, df1, df2, p: fUpper(statistic, df1, df2) };
}

/** Pearson's X² of the weighted proportions, times the people in the table. */
function chiSquare(table: CellTable): number {
  const { shares } = proportionsOf(table);
  const { rows, columns } = sumsOf(table, shares);
  const people = table.people.reduce((sum, n) => sum + n, 0);
  const distance = shares.reduce((sum, share, k) => {
    const expected = (rows[Math.floor(k / table.columns)] ?? 0) * (columns[k % table.columns] ?? 0);
    return sum + (share - expected) ** 2 / expected;
  }, 0);
  return people * distance;
}
