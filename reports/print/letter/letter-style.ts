/**
 * Measures of the letter, in points. The window is what stays in sight of an A4 sheet folded in three in an envelope with
 * its window on the right, DL (110 x 220 mm) or C5/6 (114 x 229 mm), however the sheet slides in it. bpost asks 40 mm free
 * above the window, 15 mm right of it and 30 mm under it, no part of the address behind its edge, and nothing else in it
 * ("Juiste plaats van het adres"; MassPost guide, Small Format).
 */
import { colours, type TypeStyle } from '../theme.ts';

/** Points in a millimetre. */
const mm = 72 / 25.4;

export const addressWindow = { left: 100 * mm, right: 190 * mm, top: 45 * mm, bottom: 75 * mm };
/** Where the lines of the address stand: four of them are in sight at any slide of the sheet. */
export const address = {
  left: 105 * mm,
  width: 82 * mm,
  top: 46.5 * mm,
  bottom: 74.5 * mm,
  /** The size is made smaller only for an address that would leave the window. */
  sizes: [12, 11, 10, 9, 8],
  leading: 1.1,
};

export const letterSheet = {
  left: 22 * mm,
  width: 168 * mm,
  right: 190 * mm,
  top: 20 * mm,
  bottom: 280 * mm,
  /** Left of the window: who writes. */
  sender: { top: 15 * mm, width: 66 * mm },
  /** Of the day and the subject, under the window and above the fold. */
  head: 80 * mm,
  /** Of the salutation, under the fold. */
  text: 102 * mm,
};
export const logoRoom = { width: 60 * mm, height: 16 * mm };
/** Where the sheet is folded in three, as short lines in its margin. */
export const folds = { at: [99 * mm, 198 * mm], left: 5 * mm, width: 4 * mm };

const sans = { font: 'Sans', colour: colours.ink } as const;
const semibold = { font: 'SansSemibold', colour: colours.ink } as const;

export const letterType = {
  town: { ...semibold, size: 13, leading: 17 },
  text: { ...sans, size: 12, leading: 16 },
  strong: { ...semibold, size: 12, leading: 16 },
  subject: { ...semibold, size: 13, leading: 17 },
  code: { ...semibold, size: 28, leading: 36 },
} satisfies Record<string, TypeStyle>;
