/** Margins crossed: people with the same categories are one cell, so that a million of them rake like a hundred. */
import { classesOf } from './classes.ts';
import type { Margin } from './margin.ts';
import type { RakingCells } from './raking.ts';

export interface Crossed {
  cells: RakingCells;
  /** By respondent: the cell, -1 without a weight. */
  cellOf: Int32Array;
}

export function crossed(margins: Margin[], start: Float64Array): Crossed {
  const own = margins.map((margin) => margin.own);
  const { classOf: cellOf, firsts } = classesOf(start, own, []);
  const sums = new Float64Array(firsts.length);
  for (let i = 0; i < start.length; i += 1) {
    const cell = cellOf[i] ?? -1;
    if (cell >= 0) sums[cell] = (sums[cell] ?? 0) + (start[i] ?? 0);
  }
  const categories = own.map((margin) => Int32Array.from(firsts, (i) => margin[i] ?? 0));
  return { cells: { start: sums, margins: categories }, cellOf };
}
