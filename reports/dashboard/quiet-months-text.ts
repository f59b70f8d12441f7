import { periodText } from '../figure-charts/period-text.ts';
import { monthIn } from '../figures/periods.ts';
import { andList } from './words.ts';

/** [6, 7, 8] -> "buiten juni, juli en augustus" */
export function quietMonthsText(quietMonths: number[]): string {
  const names = quietMonths.map((month) => periodText(monthIn(2000, month)).replace(/ \d+$/u, ''));
  return `buiten ${andList(names)}`;
}
