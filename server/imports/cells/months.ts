/** Months: "2021-05", "05/2021", "mei 2021", or a day of it. And columns that hold days in one file and months in another. */
import { dayIn, monthNamed } from './days.ts';
import type { CellType, NoValue } from './cell-type.ts';

const notAMonth: NoValue = { check: 'not-a-month', said: 'is geen maand, zoals 05/2021.' };

function monthIn(text: string): string | null {
  const [, year, after] = /^(\d{4})[-/. ](\d{1,2})$/u.exec(text) ?? [];
  if (year !== undefined) return written(year, Number(after));
  const [, before, later] = /^(\d{1,2})[-/. ](\d{4})$/u.exec(text) ?? [];
  if (later !== undefined) return written(later, Number(before));
  const [, name = '', named] = /^(\p{L}{3,9})\.?[-/. ]*(\d{4})$/u.exec(text) ?? [];
  return named === undefined ? null : written(named, monthNamed(name));
}

function written(year: string, month: number): string | null {
  return month >= 1 && month <= 12 ? `${year}-${String(month).padStart(2, '0')}` : null;
}

export const month: CellType = {
  expected: 'een maand, zoals 05/2021',
  read(text, { dates }) {
    const found = monthIn(text);
    if (found !== null) return found;
    const day = dayIn(text, dates);
    const value = typeof day === 'string' ? day : 'value' in day ? String(day.value) : null;
    return value === null ? notAMonth : value.slice(0, 7);
  },
};

/** Number of a month, 1-12, or its name: beside a column with the year. */
export const monthNumber: CellType = {
  expected: 'een maand, zoals 5 of mei',
  read(text) {
    const number = /^\d{1,2}$/u.test(text) ? Number(text) : monthNamed(text);
    return number >= 1 && number <= 12
      ? number
      : { check: 'not-a-month', said: 'is geen maand, zoals 5 of mei.' };
  },
};

/** A day, or a month where the file counts by month: told apart by their length. */
export const dayOrMonth: CellType = {
  expected: 'een dag, zoals 11/05/2021, of een maand, zoals 05/2021',
  read: (text, { dates }) => monthIn(text) ?? dayIn(text, dates),
};

export const year: CellType = {
  expected: 'een jaar, zoals 2021',
  read(text) {
    const number = /^\d{4}(?:[.,]0+)?$/u.test(text) ? Number(text.slice(0, 4)) : 0;
    return number >= 1990 && number <= 2100
      ? number
      : { check: 'not-a-year', said: 'is geen jaar, zoals 2021.' };
  },
};
