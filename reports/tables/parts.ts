/** What one banner variable adds to a table: counts by weighting class, and the totals every figure is made from. */
import type { Variable } from '../../surveys/variable.ts';
import type { DataColumn } from '../data-column.ts';
import type { VarianceEngine } from '../weighting/variance.ts';
import type { BannerVariable } from './banner.ts';
import { columnBase, shareValues, type ColumnBase, type ColumnValues } from './column-values.ts';
import type { ColumnCounts } from './counts.ts';
import type { Layout } from './layout.ts';
import { momentsOfNumbers, momentsOfScores, type Moments } from './moments.ts';

/** Everybody, then the groups; places[j] is where column j stands in the table. */
export interface CountedPart {
  banner: BannerVariable | null;
  columns: ColumnCounts[];
  /** Null where there is nothing to average. */
  moments: Moments[] | null;
  places: number[];
}

export interface TabulatedPart extends CountedPart {
  bases: ColumnBase[];
  /** By row, then by column. */
  shares: ColumnValues[][];
}

export function measuredPart(part: CountedPart, engine: VarianceEngine): TabulatedPart {
  const bases = part.columns.map(({ base }) => columnBase(engine, base));
  const rows = part.columns[0]?.rows ?? [];
  const none = new Float64Array(engine.design.people.length);
  const shares = rows.map((_, row) =>
    bases.map((base, j) => shareValues(engine, base, part.columns[j]?.rows[row] ?? none)),
  );
  return { ...part, bases, shares };
}

/** Of a number what was typed, of a scale its scores; a rating in words has no number to average. */
export function momentsIn(
  data: DataColumn,
  { kind, categories, meaning }: Variable,
  columns: ColumnCounts[],
  layout: Layout,
): Moments[] | null {
  if (data.kind === 'numbers') return momentsOfNumbers(data, layout);
  const scores = categories.map(({ code }) => meaning.scores[code]);
  const isScored = kind === 'scale' && scores.some((score) => score !== undefined);
  return isScored ? momentsOfScores(columns, scores) : null;
}
