/** Numbers as they are written in Belgium and elsewhere: 1.200, 1 200, 1'200, 1,200, 12,5, -14.245,33, (250,00), 250,00-. */
import type { FigureMapping } from '../../actions/figure-file.ts';
import type { CellType, NoValue } from './cell-type.ts';
import { saidUnknown } from './unknown-words.ts';

const spaces = /[\s\u00a0\u202f'’]/gu;
const plainWhole = /^\d{1,9}$/u;

/** Null: this is no number. `decimals` null: told by the number itself where it can be. */
export function numberOf(text: string, decimals: FigureMapping['decimals']): number | 'ambiguous' | null {
  if (plainWhole.test(text)) return Number(text);
  const signed = unsigned(text.replace(spaces, ''));
  if (signed === null) return null;
  const { digits, sign } = signed;
  const mark = decimals ?? markOf(digits);
  if (mark === 'ambiguous') return 'ambiguous';
  const thousands = mark === ',' ? '.' : ',';
  const groups = mark === ',' ? /^\d{1,3}(?:\.\d{3})+(?:,\d*)?$/u : /^\d{1,3}(?:,\d{3})+(?:\.\d*)?$/u;
  const bare = groups.test(digits) ? digits.replaceAll(thousands, '') : digits;
  const plain = bare.replace(mark, '.');
  return /^\d+(?:\.\d*)?$/u.test(plain) ? sign * Number(plain) : null;
}

/** The last of two different marks parts the decimals; one mark before three digits may be either. */
function markOf(digits: string): ',' | '.' | 'ambiguous' {
  const [comma, point] = [digits.lastIndexOf(','), digits.lastIndexOf('.')];
  if (comma >= 0 && point >= 0) return comma > point ? ',' : '.';
  if (comma < 0 && point < 0) return ',';
  const at = Math.max(comma, point);
  const mark = digits[at] === ',' ? ',' : '.';
  if (digits.indexOf(mark) !== at) return mark === ',' ? '.' : ',';
  return digits.length - at - 1 === 3 && at <= 3 ? 'ambiguous' : mark;
}

/** A minus before or behind, or brackets around, as bookkeepers write it; euro signs are left out. */
function unsigned(text: string): { digits: string; sign: number } | null {
  const bare = text.replace(/€|EUR/giu, '');
  const found = /^(?:\((?<inside>[\d.,]+)\)|(?<before>[+−–-]?)(?<digits>[\d.,]+)(?<after>[−–-]?))$/u.exec(
    bare,
  )?.groups;
  if (found === undefined) return null;
  const { inside, before = '', digits = '', after = '' } = found;
  if (inside !== undefined) return { digits: inside, sign: -1 };
  return { digits, sign: /[−–-]/u.test(before + after) ? -1 : 1 };
}

const ambiguous: NoValue = {
  check: 'ambiguous-number',
  said: 'kan twee getallen zijn. Kies bij de getallen of een komma dan wel een punt de decimalen scheidt.',
};

/** @param what it is, and an example: "bedrag, zoals -14.245,33" */
function plain(what: string, check: string, valueOf: (number: number) => number | null): CellType {
  return {
    expected: `een ${what}`,
    read(text, { decimals }) {
      const number = numberOf(text, decimals);
      if (number === 'ambiguous') return ambiguous;
      const value = number === null ? null : valueOf(number);
      return value ?? saidUnknown(text) ?? { check, said: `is geen ${what}.` };
    },
  };
}

/** Whole and not below nought. Thousands may be parted by a point, a space or, in English files, a comma. */
export const count: CellType = {
  expected: 'een aantal, zoals 1.200',
  read(text, mapping) {
    if (plainWhole.test(text)) return Number(text);
    const grouped = /^\d{1,3}(?:[.,\s\u00a0\u202f'’]\d{3})+$/u.test(text) && mapping.decimals !== '.';
    const number = grouped ? Number(text.replace(/\D/gu, '')) : numberOf(text, mapping.decimals ?? ',');
    if (typeof number === 'number' && Number.isInteger(number) && number >= 0) return number;
    return saidUnknown(text) ?? { check: 'not-a-count', said: 'is geen aantal, zoals 1.200.' };
  },
};

export const decimal = plain('getal, zoals 4,5', 'not-a-number', (number) => number);

/** In cents. */
export const cents = plain('bedrag, zoals -14.245,33', 'not-an-amount', (number) => {
  const amount = Math.round(number * 100);
  return Number.isSafeInteger(amount) ? amount : null;
});
