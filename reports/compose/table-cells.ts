/** Cells of a printed table from the cells of a crosstab: text, tone, the figure behind it, and what the tests show. */
import { standingOf } from '../disclosure/precision.ts';
import { countText, decimalText, percentText } from '../findings/numbers.ts';
import type { ReportCell } from '../report.ts';
import {
  isMissing,
  type Cell,
  type Crosstab,
  type Mean,
  type Measure,
  type Missing,
} from '../tables/crosstab.ts';
import type { Composing } from './composing.ts';

export const hiddenCell: ReportCell = { text: '–', tone: 'hidden' };

/** What a share's cell shows of the tests: a mark beside the rest, letters of single groups, or neither. */
export type Shows = 'mark' | 'letters';

export function shareCell(
  composing: Composing,
  cell: Cell | Missing | undefined,
  base: Measure | undefined,
  shows: Shows,
): ReportCell {
  if (cell === undefined || isMissing(cell)) return hiddenCell;
  const shown: ReportCell = {
    text: percentText(cell.share, composing.language),
    tone: toneOf(composing, base),
    figure: { value: cell.share, unit: 'share' },
  };
  const verdict = cell.versusRest?.verdict ?? 'none';
  if (shows === 'mark' && verdict !== 'none') return { ...shown, mark: verdict };
  return shows === 'letters' && cell.letters !== '' ? { ...shown, letters: cell.letters } : shown;
}

export function meanCell(
  composing: Composing,
  mean: Mean | Missing | undefined,
  base: Measure | undefined,
): ReportCell {
  if (mean === undefined || isMissing(mean)) return hiddenCell;
  const text = decimalText(mean.value, composing.language);
  return { text, tone: toneOf(composing, base), figure: { value: mean.value, unit: 'mean' } };
}

/** An asterisk marks a group of 30-49. */
export function baseCell(composing: Composing, table: Crosstab, place: number): ReportCell {
  const base = table.columns[place]?.base;
  if (base === undefined || isMissing(base)) return hiddenCell;
  const mark = place > 0 && standingOf(base, composing.release.policy) === 'indicative' ? '*' : '';
  return {
    text: countText(base, composing.language) + mark,
    tone: toneOf(composing, base),
    figure: { value: base, unit: 'count' },
  };
}

function toneOf(composing: Composing, base: Measure | undefined): ReportCell['tone'] {
  if (base === undefined || isMissing(base)) return 'plain';
  return ['hidden', 'not tested'].includes(standingOf(base, composing.release.policy)) ? 'grey' : 'plain';
}
