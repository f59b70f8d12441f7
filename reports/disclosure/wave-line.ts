/** One figure over the waves, as the trend stage gives it: what the sentences on change need of it. */
import type { Difference } from '../../surveys/comparing/difference.ts';
import type { SeriesChange } from '../significance/series.ts';
import type { Measure } from '../tables/crosstab.ts';

export interface WavePoint {
  wave: string;
  /** People who were asked and answered. */
  base: Measure;
  /** Weighted, 0-1, with its 95 % interval where it has one. */
  share: Measure;
  low?: number | null;
  high?: number | null;
}

/** Places in the points; from waves that may be compared. */
export type WaveChange = Pick<SeriesChange, 'from' | 'to' | 'difference' | 'verdict'>;

/** A wave that may not be compared with a later one, and the first thing that differs. */
export interface WaveBreak {
  from: number;
  to: number;
  reason: Difference['kind'];
}

export interface WaveLine {
  /** Key of the table in the newest wave, code of the row, and place of the column: 0 is the total. */
  table: string;
  row: string;
  column: number;
  /** Oldest first; the last is the wave of the report. */
  points: WavePoint[];
  changes: WaveChange[];
  breaks: WaveBreak[];
}
