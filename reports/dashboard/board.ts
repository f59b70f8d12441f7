/** What every section of the dashboard is made from: the figures, and what the reader chose of them. */
import type { FigureFrame } from '../figure-charts/figure-frame.ts';
import { breaksFor } from '../figures/coverage.ts';
import type { PeriodFigure } from '../figures/period-figure.ts';
import { yearOf } from '../figures/periods.ts';
import type { FigureKind } from '../figures/records.ts';
import type { SeriesBreak, ServiceFigures } from '../figures/service-figures.ts';

export interface Board {
  figures: ServiceFigures;
  /** As it counts, after renames; null: all together. */
  service: string | null;
  year: number;
  /** Of the municipality, #RRGGBB. */
  colour: string;
}

/** Years before the chosen one that stand beside it in charts and tables of months. */
const yearsBefore = 2;

/** The months of the chosen year and the two before it; empty when the chosen year has none. */
export function shownMonths({ year }: Board, points: PeriodFigure[]): PeriodFigure[] {
  const shown = points.filter(
    ({ period }) => yearOf(period) > year - 1 - yearsBefore && yearOf(period) <= year,
  );
  const first = shown.findIndex(({ value }) => value !== null);
  const last = shown.findLastIndex(({ value }) => value !== null);
  return knownIn(shown, year).length === 0 ? [] : shown.slice(first, last + 1);
}

/** The months of one year that have figures. */
export function knownIn(points: PeriodFigure[], year: number): (PeriodFigure & { value: number })[] {
  return points.flatMap((point) =>
    yearOf(point.period) === year && point.value !== null ? [{ ...point, value: point.value }] : [],
  );
}

/** Each once, of any of these kinds. */
export function breaksOf({ figures }: Board, kinds: FigureKind[]): SeriesBreak[] {
  return [...new Set(kinds.flatMap((kind) => breaksFor(figures, kind)))];
}

export function frameOf(board: Board, words: Omit<FigureFrame, 'colour'>): FigureFrame {
  return { ...words, colour: board.colour };
}
