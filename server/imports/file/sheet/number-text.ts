/** A number of a cell as a reader would type it in Belgium. */
import type { CellStyle } from './cell-styles.ts';

const daySeconds = 86_400;
/** From 30 December 1899, as Excel counts, to 1 January 1970. */
const daysTo1970 = 25_569;
/** Between the two ways to count: from 1900 and, of an old Mac, from 1904. */
const days1904 = 1462;

/** @param value as it stands in the file */
export function numberText(value: string, style: CellStyle, from1904: boolean): string {
  const number = Number(value);
  if (value.trim() === '' || !Number.isFinite(number)) return value;
  if (style === 'number') return plainNumber(number);
  if (style === 'percent') return `${plainNumber(number * 100)} %`;
  if (style === 'duration' || (style === 'time' && number < 1)) return clock(number * daySeconds);
  const seconds = Math.round((number + (from1904 ? days1904 : 0) - daysTo1970) * daySeconds);
  // Before 1900 or after 9999 it is no date, whatever its style says.
  if (number < 0 || number > 2_958_465) return plainNumber(number);
  const day = Math.floor(seconds / daySeconds);
  const time = seconds - day * daySeconds;
  const date = dayText(day);
  return style === 'date' && time === 0
    ? date
    : style !== 'date' || time > 0
      ? `${date} ${clock(time)}`
      : date;
}

/** As many digits as Excel has: 0.1 + 0.2 is 0,3. */
function plainNumber(number: number): string {
  const rounded = Number(number.toPrecision(15));
  const text = /e/.test(String(rounded)) ? rounded.toFixed(Math.abs(rounded) < 1 ? 15 : 0) : String(rounded);
  return text.replace('.', ',');
}

function dayText(days: number): string {
  const [year = '', month = '', day = ''] = new Date(days * daySeconds * 1000)
    .toISOString()
    .slice(0, 10)
    .split('-');
  return `${day}/${month}/${year}`;
}

/** Hours go on over 24. */
function clock(seconds: number): string {
  const whole = Math.round(Math.abs(seconds));
  const parts = [Math.floor(whole / 3600), Math.floor(whole / 60) % 60, whole % 60];
  return (seconds < 0 ? '-' : '') + parts.map((part) => String(part).padStart(2, '0')).join(':');
}
