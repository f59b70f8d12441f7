/** What is said of months: how many in the last whole year, and the least and the most. */
import { yearOf } from '../figures/periods.ts';
import { periodText } from '../figure-charts/period-text.ts';
import { countText } from '../findings/numbers.ts';
import type { Counted } from './counted.ts';
import { figureText } from '../figure-charts/figure-table.ts';
import { language } from './tracking.ts';

/** The last year of which every month is there, else the last month. */
export function titleOf({ said, unit, points }: Counted): string {
  const whole = points.filter(({ value, why }) => value !== null && why === null);
  const years = [...new Set(whole.map(({ period }) => yearOf(period)))];
  const full = years.findLast((year) => whole.filter(({ period }) => yearOf(period) === year).length === 12);
  if (unit === 'count' && full !== undefined) {
    const total = whole
      .filter(({ period }) => yearOf(period) === full)
      .reduce((sum, { value }) => sum + (value ?? 0), 0);
    const each = countText(total / 12, language);
    return `In ${full} waren er ${countText(total, language)} ${said}, gemiddeld ${each} per maand (12 maanden).`;
  }
  const last = whole.at(-1) ?? points.findLast(({ value }) => value !== null);
  if (last?.value === undefined || last.value === null) return '';
  const value = figureText(last.value, unit);
  const month = periodText(last.period);
  return unit === 'share'
    ? `In ${month} kwam ${value} van de ${said}.`
    : `In ${month} waren er ${value} ${said}.`;
}

export function extremesOf({ unit, points }: Counted): string {
  const known = points.flatMap(({ period, value }) => (value === null ? [] : [{ period, value }]));
  const sorted = known.toSorted((one, other) => one.value - other.value);
  const [least, most] = [sorted[0], sorted.at(-1)];
  if (least === undefined || most === undefined || known.length < 2) return '';
  const said = ({ period, value }: { period: string; value: number }): string =>
    `${figureText(value, unit)} in ${periodText(period)}`;
  return `Het minst: ${said(least)}; het meest: ${said(most)}.`;
}
