/** What a chart draws of a row of a table: shares, their intervals, and which groups stand out; null for what is hidden. */
import type { ChartSeries, Interval } from '../chart.ts';
import { intervalOf } from '../findings/total-cell.ts';
import { isMissing, type Cell, type CrosstabRow } from '../tables/crosstab.ts';
import type { Shown } from './chart-columns.ts';

type Columns = Pick<Shown, 'place'>[];

export function sharesIn(row: CrosstabRow, columns: Columns): (number | null)[] {
  return cellsIn(row, columns).map((cell) => cell?.share ?? null);
}

/** 95 %; none of a small group, which is too wide to draw, nor of a share that the weighting fixes. */
export function intervalsIn(
  row: CrosstabRow,
  columns: Pick<Shown, 'place' | 'state'>[],
): (Interval | null)[] {
  return cellsIn(row, columns).map((cell, i) =>
    cell === null || columns[i]?.state !== 'plain' ? null : intervalOf(cell),
  );
}

export function marksIn(row: CrosstabRow, columns: Columns): NonNullable<ChartSeries['marks']> {
  return cellsIn(row, columns).map((cell) => {
    const verdict = cell?.versusRest?.verdict ?? 'none';
    return verdict === 'none' ? null : verdict;
  });
}

function cellsIn(row: CrosstabRow, columns: Columns): (Cell | null)[] {
  return columns.map(({ place }) => {
    const cell = row.cells[place];
    return cell === undefined || isMissing(cell) ? null : cell;
  });
}
