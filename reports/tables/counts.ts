/** First pass: counts each cell once (people, sum of weights, sum of squared weights). Everything else is derived. */
import type { DataColumn } from '../data-column.ts';

export interface Counts {
  /** People, Σw and Σw² in the base of the column. */
  base: number;
  weight: number;
  weightSquared: number;
  /** One entry a row: people and Σw who gave the answer. */
  n: Float64Array;
  weighted: Float64Array;
}

/** A row is a set of categories: one for an answer, several for a net. */
export type RowMembers = number[][];

/**
 * @param rows positions of the categories that make each row
 * @param mask 1 for each respondent in the column's group
 */
export function countCells(
  data: DataColumn,
  rows: RowMembers,
  mask: Uint8Array,
  weights: Float64Array,
): Counts {
  const counts: Counts = {
    base: 0,
    weight: 0,
    weightSquared: 0,
    n: new Float64Array(rows.length),
    weighted: new Float64Array(rows.length),
  };
  const rowsGiven = rowFinder(data, rows);
  for (let i = 0; i < mask.length; i += 1) {
    const weight = weights[i] ?? 0;
    if (mask[i] !== 1 || weight <= 0 || !isAnswered(data, i)) continue;
    counts.base += 1;
    counts.weight += weight;
    counts.weightSquared += weight * weight;
    for (const row of rowsGiven(i)) {
      counts.n[row] = (counts.n[row] ?? 0) + 1;
      counts.weighted[row] = (counts.weighted[row] ?? 0) + weight;
    }
  }
  return counts;
}

/** In the base: asked, and answered with something other than don't know or not applicable. */
export function isAnswered(data: DataColumn, respondent: number): boolean {
  return data.kind === 'codes' ? (data.codes[respondent] ?? -1) >= 0 : data.state[respondent] === 0;
}

/** The rows a respondent of the base is counted in, each once. Of one answer they are looked up: most questions ask one. */
function rowFinder(data: DataColumn, rows: RowMembers): (respondent: number) => number[] {
  const places = [...rows.keys()];
  switch (data.kind) {
    case 'codes': {
      const width = 1 + Math.max(-1, ...rows.flat());
      const byCode = Array.from({ length: width }, (_, code) =>
        places.filter((row) => rows[row]?.includes(code) === true),
      );
      return (i) => byCode[data.codes[i] ?? -1] ?? [];
    }
    case 'ticks':
      return (i) => places.filter((row) => rows[row]?.some((place) => data.ticks[place]?.[i] === 1) === true);
    case 'numbers':
      return () => [];
  }
}
