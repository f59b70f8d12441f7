/** Goodman and Kruskal's gamma: of two people in different groups and with different answers, is the later group higher? */
import type { GammaTest } from '../tables/table-tests.ts';
import { tTwoSided } from '../weighting/distributions.ts';
import { proportionsOf, type CellTable } from './cell-table.ts';
import { overCells, varianceOf, type Estimate } from '../weighting/estimate.ts';
import type { VarianceEngine } from '../weighting/variance.ts';

/**
 * On weighted proportions, with its linearised standard error and t. Null where no two people can be ordered, or the
 * weighting fixes it. Goodman & Kruskal (1954); z is the gradient 4 (Πd πc - Πc πd) / (Πc + Πd)².
 * @param table answers and groups in their order; @param df the people in it less their strata
 */
export function gammaTest(engine: VarianceEngine, table: CellTable, df: number): GammaTest | null {
  const { weight, shares } = proportionsOf(table);
  const weighted = concordance(shares, table.columns);
  const unweighted = unweightedGamma(table.people, table.columns);
  if (weighted === null || unweighted === null || df < 1) return null;
  const estimate = linearised(engine, table, weighted, weight);
  const variance = varianceOf(engine, estimate);
  if (variance === 0) return null;
  const [value, se] = [weighted.gamma, Math.sqrt(variance)];
  return { value, se, statistic: value / se, df, p: tTwoSided(value / se, df), unweighted };
}

function linearised(engine: VarianceEngine, table: CellTable, found: Concordance, weight: number): Estimate {
  const over = (amounts: number[]): Estimate =>
    overCells(
      engine,
      table.cells,
      amounts.map((one) => one / weight),
    );
  return { ...over(found.gradient), scale: over(found.terms).own };
}

/** Agresti (2002): standard error in general, and where there is no association. @param people row by row */
export function unweightedGamma(people: number[], columns: number): GammaTest['unweighted'] | null {
  const n = people.reduce((sum, one) => sum + one, 0);
  const shares = people.map((one) => one / n);
  const found = concordance(shares, columns);
  if (found === null) return null;
  const { gamma, gradient, apart, pairs, lead } = found;
  const general = shares.reduce((sum, share, k) => sum + share * (gradient[k] ?? 0) ** 2, 0);
  const none = shares.reduce((sum, share, k) => sum + share * (apart[k] ?? 0) ** 2, 0) - lead ** 2;
  return { value: gamma, se: Math.sqrt(general / n), seNull: (2 / pairs) * Math.sqrt(Math.max(0, none) / n) };
}

interface Concordance {
  gamma: number;
  gradient: number[];
  /** The two terms of the gradient added up, not taken off: what its rounding is measured by. */
  terms: number[];
  /** By cell: share of people ordered the same way, less the other way. */
  apart: number[];
  /** Πc + Πd and Πc - Πd. */
  pairs: number;
  lead: number;
}

function concordance(shares: number[], columns: number): Concordance | null {
  const beside = shares.map((_, k) => sharesBeside(shares, columns, k));
  const [same, other] = [beside.map((one) => one.same), beside.map((one) => one.other)];
  const sum = (by: number[]): number => shares.reduce((all, share, k) => all + share * (by[k] ?? 0), 0);
  const [concordant, discordant] = [sum(same), sum(other)];
  const pairs = concordant + discordant;
  if (!(pairs > 0)) return null;
  return {
    gamma: (concordant - discordant) / pairs,
    gradient: same.map((one, k) => (4 * (discordant * one - concordant * (other[k] ?? 0))) / pairs ** 2),
    terms: same.map((one, k) => (4 * (discordant * one + concordant * (other[k] ?? 0))) / pairs ** 2),
    apart: same.map((one, k) => one - (other[k] ?? 0)),
    pairs,
    lead: concordant - discordant,
  };
}

/** Σ over the cells that differ from cell k in both ways: in the same direction, and in opposite ones. */
function sharesBeside(shares: number[], columns: number, k: number): { same: number; other: number } {
  const [i, j] = [Math.floor(k / columns), k % columns];
  let [same, other, row, column] = [0, 0, 0, 0];
  for (let cell = 0; cell < shares.length; cell += 1) {
    const way = (row - i) * (column - j);
    if (way > 0) same += shares[cell] ?? 0;
    if (way < 0) other += shares[cell] ?? 0;
    column += 1;
    if (column < columns) continue;
    column = 0;
    row += 1;
  }
  return { same, other };
}
