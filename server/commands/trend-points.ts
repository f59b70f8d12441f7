/** The figure of each wave in each column: what `tabulate` prints, and hides, for that wave. */
import { protectTables } from '../../reports/disclosure/protect.ts';
import { isMissing, type Crosstab, type Measure, type Missing } from '../../reports/tables/crosstab.ts';
import { tabulate } from '../../reports/tables/tabulate.ts';
import type { Measured } from '../../surveys/measured.ts';
import type { Variable } from '../../surveys/variable.ts';
import type { TrendColumn } from './trend-columns.ts';
import type { TrendWave } from './trend-waves.ts';

/** Keys in this order; `mean` instead of `share` for a mean. */
export interface TrendPoint {
  wave: string;
  column: TrendColumn;
  base: Measure;
  share?: Measure;
  mean?: Measure;
  low: number | null;
  high: number | null;
  se: number | null;
}

/** One a column, in the order of the table; none in a wave that lacks the answer. */
export function pointsOf(wave: TrendWave, variable: Variable, measured: Measured): TrendPoint[] {
  const [shown] = protectTables([tabulate(wave.sample, variable)], wave.sample, wave.policy).tables;
  if (shown === undefined) throw new Error(`${variable.question} was not tabulated`);
  const figures = figuresIn(shown, measured);
  return shown.columns.flatMap(({ variable: name, code, label, base }, place) => {
    const figure = figures?.[place];
    if (figure === undefined) return [];
    const { value, ...spread } = figure;
    const column = { variable: name, code, label };
    return [
      {
        wave: wave.label,
        column,
        base,
        ...(measured.kind === 'mean' ? { mean: value } : { share: value }),
        ...spread,
      },
    ];
  });
}

export function isShown({ share, mean }: TrendPoint): boolean {
  return !isMissing(share ?? mean);
}

interface Figure {
  value: Measure;
  low: number | null;
  high: number | null;
  se: number | null;
}

function figuresIn({ rows, means }: Crosstab, measured: Measured): Figure[] | undefined {
  if (measured.kind === 'mean')
    return means?.map((mean) => (isMissing(mean) ? hidden(mean) : spreadOf(mean, mean.value)));
  const row = rows.find(({ code }) => code === measured.code);
  return row?.cells.map((cell) => (isMissing(cell) ? hidden(cell) : spreadOf(cell, cell.share)));
}

function spreadOf({ low, high, se }: Omit<Figure, 'value'>, value: number): Figure {
  return { value, low, high, se };
}

function hidden(why: Missing): Figure {
  return { value: why, low: null, high: null, se: null };
}
