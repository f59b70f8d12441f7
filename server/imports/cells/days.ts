/** Days as people, programs and Excel write them. */
import { dayOfNumber } from '../../../reports/figures/wall-time.ts';
import type { FigureMapping } from '../../actions/figure-file.ts';
import type { CellType, NoValue, Noted } from './cell-type.ts';

type Read = string | NoValue | Noted;

/** The same days come back thousands of times in one file. */
const known = new Map<string, Read>();

export const day: CellType = {
  expected: 'een dag, zoals 11/05/2021',
  read: (text, { dates }) => dayIn(text, dates),
};

/** A day, also where a clock stands behind it: the clock is not kept. */
export const dayOfMoment: CellType = {
  expected: day.expected,
  read: (text, { dates }) => dayIn(text.replace(/[ T]\d{1,2}[:.hu]\d{2}.*$/u, ''), dates),
};

export function dayIn(text: string, dates: FigureMapping['dates']): Read {
  const name = `${dates ?? ''}/${text}`;
  const before = known.get(name);
  if (before !== undefined) return before;
  const read = readDay(text, dates);
  if (known.size > 20_000) known.clear();
  known.set(name, read);
  return read;
}

function readDay(text: string, dates: FigureMapping['dates']): Read {
  if (/^\d{5}(?:[.,]0+)?$/u.test(text)) return excelDay(Number(text.slice(0, 5)));
  if (/^\d{8}$/u.test(text)) return wholeDay(text.slice(0, 4), text.slice(4, 6), text.slice(6));
  const [, first = '', middle = '', last = ''] =
    /^(\d{1,4})[-/. ](\d{1,2})[-/. ](\d{1,4})\.?$/u.exec(text) ?? [];
  if (first === '') return /\p{L}/u.test(text) ? writtenDay(text) : notADay;
  if (first.length === 4) return wholeDay(first, middle, last);
  if (last.length !== 2 && last.length !== 4) return notADay;
  const year = last.length === 2 ? `20${last}` : last;
  if (dates === null && Number(first) <= 12 && Number(middle) <= 12 && first !== middle) return ambiguousDay;
  const monthFirst = dates === 'month first' || (dates === null && Number(middle) > 12);
  const read = monthFirst ? wholeDay(year, first, middle) : wholeDay(year, middle, first);
  if (typeof read !== 'string' && !monthFirst && Number(middle) > 12 && Number(first) <= 12)
    return monthFirstDay;
  if (typeof read === 'string' && last.length === 2)
    return { value: read, check: 'short-year', said: `Het jaar heeft twee cijfers. Wij lezen ${year}.` };
  return read;
}

const notADay: NoValue = { check: 'not-a-day', said: 'is geen dag, zoals 11/05/2021.' };
const ambiguousDay: NoValue = {
  check: 'ambiguous-dates',
  said: 'kan twee dagen zijn. Kies bij de datums of eerst de dag dan wel eerst de maand staat.',
};
const monthFirstDay: NoValue = {
  check: 'month-first',
  said: 'heeft de maand voor de dag. Kies dat bij de datums als het voor het hele bestand zo is.',
};

function wholeDay(year: string, month: string, date: string): string | NoValue {
  if (isDay(Number(year), Number(month), Number(date)))
    return `${year}-${month.padStart(2, '0')}-${date.padStart(2, '0')}`;
  return {
    check: 'no-such-day',
    said: 'bestaat niet op de kalender. Wij verwachten een dag, zoals 11/05/2021.',
  };
}

/** Days since 1900 as Excel counts them, with its 29 February 1900. */
function excelDay(serial: number): Read {
  if (serial < 20_000 || serial > 80_000) return notADay;
  const value = dayOfNumber(serial - 25_569);
  const [year, month, date] = value.split('-');
  const said = `Dit is het dagnummer van Excel. Wij lezen ${date ?? ''}/${month ?? ''}/${year ?? ''}.`;
  return { value, check: 'excel-day', said };
}

const months = 'jan feb mrt apr mei jun jul aug sep okt nov dec'.split(' ');

/** "11 mei 2021" is a day; "1/mrt" is what Excel made of a range such as 1-3. */
function writtenDay(text: string): Read {
  const [, date = '', name = '', year = ''] =
    /^(\d{1,2})[-/. ]+(\p{L}{3,9})\.?(?:[-/. ]+(\d{4}))?$/u.exec(text) ?? [];
  const month = monthNamed(name);
  if (month === 0) return notADay;
  if (year !== '') return wholeDay(year, String(month), date);
  return {
    check: 'excel-made-a-day',
    said: `heeft geen jaar. Heeft Excel er een datum van gemaakt? Er stond misschien “${date}-${month}”. Zet de kolom in Excel op Tekst en typ de cel opnieuw.`,
  };
}

/** 1-12; 0 for what is no month. Also English and in full. */
export function monthNamed(name: string): number {
  const short = name.toLowerCase().slice(0, 3);
  const other: Record<string, number> = { maa: 3, mar: 3, may: 5, oct: 10 };
  return months.indexOf(short) + 1 || (other[short] ?? 0);
}

function isDay(year: number, month: number, date: number): boolean {
  if (year < 1900 || year > 2100 || month < 1 || month > 12 || date < 1) return false;
  const isLeap = year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0);
  return date <= (month === 2 ? (isLeap ? 29 : 28) : [4, 6, 9, 11].includes(month) ? 30 : 31);
}
