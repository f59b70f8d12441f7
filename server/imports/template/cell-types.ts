/** Cells as people in Belgium write them, each to its value. Null: this is something else. */
import { wallTime } from '../../../reports/figures/wall-time.ts';
import type { FigureMapping } from '../../actions/figure-file.ts';

export type CellValue = string | number;
export type CellReader = (text: string, mapping: FigureMapping) => CellValue | null;

/** What is expected, for a sentence. */
export interface CellType {
  read: CellReader;
  expected: string;
}

/** Days come back thousands of times in one file. */
const days = new Map<string, string | null>();

function dayOfText(text: string, dates: FigureMapping['dates']): string | null {
  const name = `${dates ?? ''}${text}`;
  const known = days.get(name);
  if (known !== undefined) return known;
  const day = readDay(text, dates);
  if (days.size > 50_000) days.clear();
  days.set(name, day);
  return day;
}

function readDay(text: string, dates: FigureMapping['dates']): string | null {
  const [, first = '', middle = '', last = ''] = /^(\d{1,4})[-/.](\d{1,2})[-/.](\d{2,4})$/u.exec(text) ?? [];
  const [year, month, day] =
    first.length === 4
      ? [first, middle, last]
      : dates === 'month first'
        ? [last, first, middle]
        : [last, middle, first];
  const full = year.length === 2 ? `20${year}` : year;
  return isDay(Number(full), Number(month), Number(day))
    ? `${full}-${month.padStart(2, '0')}-${day.padStart(2, '0')}`
    : null;
}

function isDay(year: number, month: number, day: number): boolean {
  if (year < 1900 || year > 2100 || month < 1 || month > 12 || day < 1) return false;
  const isLeap = year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0);
  return day <= (month === 2 ? (isLeap ? 29 : 28) : [4, 6, 9, 11].includes(month) ? 30 : 31);
}

function moment(text: string, { dates }: FigureMapping): number | null {
  const at = text.search(/[ T]/u);
  const day = dayOfText(at < 0 ? text : text.slice(0, at), dates);
  const [, hour, minute, second = '0'] = /^(\d{1,2}):(\d{2})(?::(\d{2}))?$/u.exec(text.slice(at + 1)) ?? [];
  if (day === null || at < 0 || Number(hour ?? 99) > 23 || Number(minute) > 59 || Number(second) > 59)
    return null;
  return wallTime(day, Number(hour), Number(minute), Number(second));
}

function month(text: string, { dates }: FigureMapping): string | null {
  const [, year, number = ''] = /^(\d{4})-(\d{1,2})$/u.exec(text) ?? [];
  if (year !== undefined && Number(number) >= 1 && Number(number) <= 12)
    return `${year}-${number.padStart(2, '0')}`;
  return dayOfText(`1/${text}`, dates === 'month first' ? null : dates)?.slice(0, 7) ?? null;
}

function decimal(text: string, { decimals }: FigureMapping): number | null {
  const plain =
    decimals === '.' ? text.replaceAll(/[,\s']/gu, '') : text.replaceAll(/[.\s']/gu, '').replace(',', '.');
  return /^-?\d+(\.\d+)?$/u.test(plain) ? Number(plain) : null;
}

function count(text: string, mapping: FigureMapping): number | null {
  const number = decimal(text, mapping);
  return number !== null && Number.isInteger(number) && number >= 0 ? number : null;
}

function seconds(text: string, mapping: FigureMapping): number | null {
  const parts = /^\d+(:\d{2}){1,2}$/u.test(text) ? text.split(':').map(Number) : null;
  if (parts !== null) return parts.reduce((sum, part) => sum * 60 + part, 0);
  const number = decimal(text, mapping);
  const unit = { seconds: 1, minutes: 60, hours: 3600 }[mapping.durations ?? 'seconds'];
  return number === null ? null : Math.round(number * unit);
}

export const cellTypes = {
  text: { read: (text) => text, expected: 'een tekst' },
  day: { read: (text, { dates }) => dayOfText(text, dates), expected: 'een dag, zoals 11/05/2021' },
  moment: { read: moment, expected: 'een dag en uur, zoals 11/05/2021 09:10' },
  month: { read: month, expected: 'een maand, zoals 05/2021' },
  count: { read: count, expected: 'een aantal, zoals 1.200' },
  number: { read: decimal, expected: 'een getal, zoals 4,5' },
  cents: {
    read: (text, mapping) => {
      const amount = decimal(text, mapping);
      return amount === null ? null : Math.round(amount * 100);
    },
    expected: 'een bedrag, zoals -14.245,33',
  },
  seconds: { read: seconds, expected: 'een duur, zoals 04:05' },
  share: {
    read: (text, mapping) => {
      const percent = decimal(text.replace(/\s*%$/u, ''), mapping);
      return percent === null || percent < 0 || percent > 100 ? null : percent / 100;
    },
    expected: 'een percentage, zoals 45,3',
  },
} satisfies Record<string, CellType>;
