/** Names of periods, in Dutch. */
import { monthNumber } from '../figures/periods.ts';

export const monthNames = [
  'januari',
  'februari',
  'maart',
  'april',
  'mei',
  'juni',
  'juli',
  'augustus',
  'september',
  'oktober',
  'november',
  'december',
];
const shortMonths = 'jan feb mrt apr mei jun jul aug sep okt nov dec'.split(' ');

/** "2021-05" -> "mei 2021"; "2021-H1" -> "1ste helft 2021"; "2021" stays. */
export function periodText(period: string): string {
  const [year = '', part = ''] = period.split('-');
  if (part === '') return year;
  if (part.startsWith('H')) return `${part === 'H1' ? '1ste' : '2de'} helft ${year}`;
  return `${monthNames[Number(part) - 1] ?? part} ${year}`;
}

/** "mrt", "H1"; '' of a year. */
export function shortPeriod(period: string): string {
  if (period.includes('H')) return period.slice(5);
  return period.length === 7 ? (shortMonths[monthNumber(period) - 1] ?? '') : '';
}
