/** A day with its time, as the clock of Brussels showed it. */
import { dayNumber } from '../../../reports/figures/day-number.ts';
import { dayOfNumber, secondsInDay, wallTime, weekdayOfDay } from '../../../reports/figures/wall-time.ts';
import type { FigureMapping } from '../../actions/figure-file.ts';
import type { CellType, NoValue, Noted } from './cell-type.ts';
import { dayIn } from './days.ts';

const notAMoment: NoValue = {
  check: 'not-a-moment',
  said: 'is geen dag en uur, zoals 11/05/2021 09:10.',
};
const timePattern = /^(\d{1,2})[:.hu](\d{2})(?::(\d{2})(?:[.,]\d+)?)?\s*(u|uur|[ap]\.?m\.?)?$/iu;

export const moment: CellType = {
  expected: 'een dag en uur, zoals 11/05/2021 09:10',
  read(text, { dates }) {
    const at = endOfDay(text);
    if (at < 0) {
      const serial = /^(\d{5})[.,](\d+)$/u.exec(text);
      return serial === null ? notAMoment : excelMoment(Number(serial[1]), Number(`0.${serial[2] ?? '0'}`));
    }
    const known = midnights.get(text.slice(0, at));
    if (known !== undefined && known.dates === dates) {
      const clock = plainClock(text, at + 1);
      if (clock >= 0) return onTheClock(known.midnight + clock, known.day);
    }
    const [, time = '', zone = ''] = /^(.*?)\s*(Z|[+-]\d{2}:?\d{2})?$/u.exec(text.slice(at + 1).trim()) ?? [];
    const day = dayIn(text.slice(0, at), dates);
    if (typeof day !== 'string' && !('value' in day)) return day;
    const clock = secondsIn(time);
    if (clock === null) return notAMoment;
    const midnight = wallTime(typeof day === 'string' ? day : String(day.value));
    if (midnights.size > 20_000) midnights.clear();
    midnights.set(text.slice(0, at), { dates, day, midnight });
    const moment = midnight + clock;
    return zone === '' ? onTheClock(moment, day) : fromZone(moment, zone);
  },
};

/** The same days come back thousands of times in one file. */
const midnights = new Map<string, { dates: FigureMapping['dates']; day: string | Noted; midnight: number }>();

/** Where the time begins: behind a space, or the T of ISO 8601. */
function endOfDay(text: string): number {
  const space = text.indexOf(' ');
  return space >= 0 ? space : text.indexOf('T');
}

/** Seconds of "09:10" or "09:10:31" at the end of the text, nearly all there are; -1 for any other way of writing it. */
function plainClock(text: string, at: number): number {
  const length = text.length - at;
  if ((length !== 5 && length !== 8) || text[at + 2] !== ':' || (length === 8 && text[at + 5] !== ':'))
    return -1;
  const hour = twoDigits(text, at);
  const minute = twoDigits(text, at + 3);
  const second = length === 8 ? twoDigits(text, at + 6) : 0;
  return hour < 24 && minute < 60 && second < 60 ? hour * 3600 + minute * 60 + second : -1;
}

/** 0-99; 100 for what is no number of two digits. */
function twoDigits(text: string, at: number): number {
  const [tens, ones] = [text.charCodeAt(at) - 48, text.charCodeAt(at + 1) - 48];
  return tens >= 0 && tens <= 9 && ones >= 0 && ones <= 9 ? tens * 10 + ones : 100;
}

function secondsIn(time: string): number | null {
  const found = timePattern.exec(time);
  if (found === null) return null;
  const [written, minute, second] = [Number(found[1]), Number(found[2]), Number(found[3] ?? 0)];
  const hour = hourOfDay(written, found[4]?.charAt(0).toLowerCase());
  return hour < 24 && minute < 60 && second < 60 ? hour * 3600 + minute * 60 + second : null;
}

/** 12 AM is midnight, 12 PM noon; 0 and 13 are no hours of such a clock. */
function hourOfDay(written: number, half: string | undefined): number {
  if (half !== 'a' && half !== 'p') return written;
  if (written < 1 || written > 12) return Number.NaN;
  return (written % 12) + (half === 'p' ? 12 : 0);
}

/** The hour that the clock skips in March does not exist; the one it has twice in October is said. */
function onTheClock(moment: number, day: string | Noted): number | NoValue | Noted {
  const hour = Math.floor((moment % secondsInDay) / 3600);
  if (hour === 2) {
    const date = dayOfNumber(Math.floor(moment / secondsInDay));
    if (date === lastSunday(date.slice(0, 4), 3))
      return {
        check: 'skipped-hour',
        said: 'bestaat niet: die nacht sprong de klok van 2 naar 3 uur. Is dit bestand in een andere tijdzone gemaakt?',
      };
    if (date === lastSunday(date.slice(0, 4), 10))
      return {
        value: moment,
        check: 'doubled-hour',
        said: 'Dit uur kwam die nacht twee keer voor. Wij rekenen met de klok zoals ze hier staat.',
      };
  }
  return typeof day === 'string' ? moment : { ...day, value: moment };
}

/** From universal time to the clock of Brussels: one hour later, two in summer. */
function fromZone(moment: number, zone: string): Noted {
  const [, sign = '+', hours = '0', minutes = '0'] = /^([+-])(\d{2}):?(\d{2})$/u.exec(zone) ?? [];
  const shift = (sign === '-' ? -1 : 1) * (Number(hours) * 3600 + Number(minutes) * 60);
  const universal = moment - (zone === 'Z' ? 0 : shift);
  const value = universal + (isSummer(universal) ? 7200 : 3600);
  return {
    value,
    check: 'other-zone',
    said: 'Dit uur staat in een andere tijdzone. Wij rekenen om naar de klok van hier.',
  };
}

/** Summer time runs between the last Sundays of March and October, both at 1 o'clock universal time. */
function isSummer(universal: number): boolean {
  const year = dayOfNumber(Math.floor(universal / secondsInDay)).slice(0, 4);
  const change = (month: number): number => wallTime(lastSunday(year, month), 1);
  return universal >= change(3) && universal < change(10);
}

function lastSunday(year: string, month: number): string {
  const last = `${year}-${String(month).padStart(2, '0')}-31`;
  return dayOfNumber(dayNumber(last) - ((weekdayOfDay(last) + 1) % 7));
}

function excelMoment(serial: number, part: number): Noted | NoValue {
  if (serial < 20_000 || serial > 80_000) return notAMoment;
  const value = (serial - 25_569) * secondsInDay + Math.round(part * secondsInDay);
  return { value, check: 'excel-day', said: 'Dit is het dagnummer van Excel. Wij lezen het als dag en uur.' };
}
