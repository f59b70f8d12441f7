/** Codes of municipalities, and what became of those that merged on 1 January 2025 (Statbel, REFNIS). */
import type { CellType } from './cell-type.ts';

const merged: Record<string, string> = Object.fromEntries(
  Object.entries({
    '37021': '37012 37018',
    '37022': '37007 37015',
    '44086': '44012 44048',
    '44087': '44034 44073',
    '46029': '46014 44045',
    '44088': '44040 44043',
    '46030': '46003 46013 11056',
    '73110': '73006 73032',
    '73111': '73009 73083',
    '71071': '71069 71057',
    '71072': '71022 73040',
    '23106': '23023 23024 23032',
    '11002': '11007',
  }).flatMap(([now, before]) => before.split(' ').map((old) => [old, now])),
);

const mergers = new Set(Object.values(merged));

/** Several municipalities before 2025: rows under its code may be of each of them. */
export function isMergedInto(code: string): boolean {
  return mergers.has(code);
}

export const nisCode: CellType = {
  expected: 'een NIS-code van vijf cijfers, zoals 11001',
  read(text) {
    const code = text.replace(/[.,]0+$/u, '');
    if (!/^\d{5}$/u.test(code))
      return { check: 'not-a-nis-code', said: 'is geen NIS-code van vijf cijfers, zoals 11001.' };
    const now = merged[code];
    if (now !== undefined)
      return {
        value: now,
        check: 'merged-municipality',
        said: `Gemeente ${code} is samengevoegd. Wij tellen ze bij ${now}.`,
      };
    if (code !== text)
      return {
        value: code,
        check: 'code-as-number',
        said: `De code is een getal geworden, wellicht door Excel. Wij lezen ${code}.`,
      };
    return code;
  },
};
