/** Numbers as a reader sees them, in the report's language. */

/** Whole percent, half up, from an unrounded share 0-1. The 1e-9 undoes 29/200 = 14.499999999999998. */
export function wholePercent(share: number): number {
  return Math.floor(share * 100 + 0.5 + 1e-9);
}

/** 0.22 -> "22 %" (nl, fr; no-break space) or "22%" (en). */
export function percentText(share: number, language: string): string {
  return isEnglish(language) ? `${wholePercent(share)}%` : `${wholePercent(share)}\u00a0%`;
}

/** 0.177 and 0.27 -> "18 en 27 %" between "tussen" and the end of a sentence; "18% and 27%" in English. */
export function rangeText(low: number, high: number, language: string): string {
  if (isEnglish(language)) return `${percentText(low, language)} and ${percentText(high, language)}`;
  return `${wholePercent(low)} ${language.startsWith('fr') ? 'et' : 'en'} ${percentText(high, language)}`;
}

/** A probability as it is printed: "p = 0,064", and never "p = 0,000" but "p < 0,001". */
export function pText(p: number, language: string): string {
  return p < 0.001 ? `p < ${decimalText(0.001, language, 3)}` : `p = ${decimalText(p, language, 3)}`;
}

/** 10611 -> "10.611" (nl), "10 611" (fr), "10,611" (en). */
export function countText(count: number, language: string): string {
  const separator = isEnglish(language) ? ',' : language.startsWith('fr') ? '\u00a0' : '.';
  return String(Math.round(count)).replace(/\B(?=(\d{3})+$)/g, separator);
}

/** 4.06 -> "4,1"; one decimal unless asked otherwise; half up, as whole percents: 4.05 -> "4,1". */
export function decimalText(value: number, language: string, digits = 1): string {
  const steps = Math.floor(Math.abs(value) * 10 ** digits + 0.5 + 1e-9);
  const [whole = '', decimals] = (steps / 10 ** digits).toFixed(digits).split('.');
  const sign = value < 0 && steps !== 0 ? '−' : '';
  const mark = isEnglish(language) ? '.' : ',';
  return sign + countText(Number(whole), language) + (decimals === undefined ? '' : mark + decimals);
}

/** "2021-09-06" -> "06/09/2021" (nl, fr) or "6 September 2021" (en). */
export function dayText(day: string, language: string): string {
  const [year = '', month = '', date = ''] = day.split('-');
  if (!isEnglish(language)) return `${date}/${month}/${year}`;
  return `${Number(date)} ${englishMonths[Number(month) - 1] ?? month} ${year}`;
}

const englishMonths = [
  'January',
  'February',
  'March',
  'April',
  'May',
  'June',
  'July',
  'August',
  'September',
  'October',
  'November',
  'December',
];

function isEnglish(language: string): boolean {
  return language.startsWith('en');
}
