/** Between which bounds a share lies, by the name that the recruitment allows. */
import { isImprecise } from '../disclosure/precision.ts';
import type { Crosstab } from '../tables/crosstab.ts';
import { sayable, type Conclusion, type ConclusionNeeds, type Figure } from './conclusion.ts';
import { percentText, rangeText } from './numbers.ts';
import { intervalOf } from './total-cell.ts';

/**
 * The 95 % interval of an answer of the total; null without one, or with few answers. A "margin of error" only after
 * random recruitment: of a panel that also took volunteers the margin is indicative.
 */
export function marginConclusion(table: Crosstab, row: string, needs: ConclusionNeeds): Conclusion | null {
  const { phrases, language, policy, recruitment } = needs;
  const said = sayable(table, row, 0, policy);
  const interval = said === null ? null : intervalOf(said.cell);
  if (said === null || interval === null) return null;
  const { low, high } = interval;
  const words = phrases.conclusions;
  const text = words.margin[recruitment === 'random' ? 'error' : 'indicative'](
    percentText(said.cell.share, language),
    rangeText(low, high, language),
  );
  const bound = (measure: 'low' | 'high', value: number): Figure => ({ ...said.figure, measure, value });
  return {
    kind: 'margin',
    text: isWide(said.cell.share, interval) ? `${text} ${words.imprecise}` : text,
    figures: [said.figure, bound('low', low), bound('high', high)],
  };
}

/** "0 %: between 0 and 5 %" is no wide margin to a reader, however small the share beside it. */
function isWide(share: number, interval: { low: number; high: number }): boolean {
  return share > 0 && share < 1 && isImprecise(share, interval);
}
