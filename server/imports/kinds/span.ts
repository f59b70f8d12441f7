import type { Day } from '../../../reports/figures/records.ts';

/** "2021-05-11" is a day; "2021-05" a month, which begins on its first. */
export function spanOf(text: string): { day: Day; span: 'day' | 'month' } {
  return text.length === 7 ? { day: `${text}-01`, span: 'month' } : { day: text, span: 'day' };
}
