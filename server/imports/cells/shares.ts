/** Percentages as shares of 1: 45,3, 45,3 %, and 0,453 where the mapping says that the column counts so. */
import type { CellType } from './cell-type.ts';
import { numberOf } from './numbers.ts';
import { saidUnknown } from './unknown-words.ts';

export const share: CellType = {
  expected: 'een percentage, zoals 45,3',
  read(text, { decimals, shares }) {
    const isPercent = text.endsWith('%');
    const number = numberOf(text.replace(/\s*%$/u, ''), decimals ?? (text.includes('.') ? '.' : ','));
    if (number === null || number === 'ambiguous')
      return saidUnknown(text) ?? { check: 'not-a-share', said: 'is geen percentage, zoals 45,3.' };
    const value = isPercent || shares !== 'fraction' ? number / 100 : number;
    if (value > 0 && number < 1 && !isPercent && shares !== 'fraction')
      return { value, check: 'low-percentage', said: `Wij lezen ${text} %, niet ${text} van 1.` };
    if (value >= 0 && value <= 1) return value;
    return { check: 'share-out-of-range', said: 'ligt niet tussen 0 en 100 %.' };
  },
};
