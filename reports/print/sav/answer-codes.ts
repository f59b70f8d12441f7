import type { Category } from '../../../surveys/variable.ts';

/** "0", "-5", "17", not "007" or "1.0": what is written back the same. */
const wholeNumber = /^(?:0|-?[1-9]\d{0,14})$/;

/**
 * The number of each category: its own code where all codes are whole numbers, else its score where each has one of its own
 * (so that a mean is the report's mean), else its place from 1.
 */
export function answerCodes(categories: Category[], scores: Record<string, number> = {}): number[] {
  if (categories.every(({ code }) => wholeNumber.test(code))) {
    return categories.map(({ code }) => Number(code));
  }
  const scored = categories.flatMap(({ code }) => (Object.hasOwn(scores, code) ? (scores[code] ?? []) : []));
  const everyOther = new Set(scored).size === categories.length;
  return everyOther ? scored : categories.map((_, place) => place + 1);
}

/** Decimals needed to print every number, six at most. */
export function decimalsOf(values: (number | null)[]): number {
  return values.reduce((most: number, value) => Math.max(most, decimalsIn(value ?? 0)), 0);
}

function decimalsIn(value: number): number {
  return Number.isInteger(value) ? 0 : (value.toFixed(6).replace(/0+$/, '').split('.')[1] ?? '').length;
}
