/** Measures, type and colours of the printed report, in points: everything that makes it look as it does. */
import type { FontName } from './fonts.ts';

export const page = {
  width: 595.28,
  height: 841.89,
  margin: 62.36,
  head: 38,
  top: 60,
  chapterTop: 42,
  bottom: 790,
  footer: 809,
};
export const column = { left: page.margin, width: page.width - 2 * page.margin, measure: 390 };
/** Space between blocks: everything stands on half lines. */
export const grid = { line: 15, half: 7.5 };

export interface TypeStyle {
  font: FontName;
  size: number;
  leading: number;
  colour: string;
}

const ink = '#1B1F24';
const muted = '#56606B';
export const colours = { ink, muted, rule: '#D5D9DE', hair: '#E6E9EC', white: '#FFFFFF' };

const sans = { font: 'Sans', colour: ink } as const;
const semibold = { font: 'SansSemibold', colour: ink } as const;
const serif = { font: 'Serif', colour: ink } as const;

export const type = {
  coverTitle: { ...serif, size: 34, leading: 40, colour: colours.white },
  coverTown: { ...semibold, size: 13, leading: 15, colour: colours.white },
  coverSubtitle: { ...sans, size: 15, leading: 22.5 },
  chapter: { ...serif, size: 24, leading: 30 },
  section: { ...semibold, size: 12, leading: 15 },
  finding: { ...serif, size: 15, leading: 20 },
  /** The finding of one row of a matrix. */
  itemFinding: { ...serif, size: 12, leading: 16 },
  text: { ...sans, size: 10.5, leading: 15 },
  strong: { ...semibold, size: 10.5, leading: 15 },
  quiet: { ...sans, size: 10.5, leading: 15, colour: muted },
  chartTitle: { ...semibold, size: 10.5, leading: 15 },
  keyText: { ...sans, size: 12, leading: 17 },
  small: { ...sans, size: 9, leading: 13, colour: muted },
  cell: { ...sans, size: 9, leading: 13 },
  cellStrong: { ...semibold, size: 9, leading: 13 },
  cellQuiet: { ...sans, size: 9, leading: 13, colour: muted },
  figure: { ...semibold, size: 28, leading: 34 },
  footer: { ...sans, size: 8, leading: 10, colour: muted },
} satisfies Record<string, TypeStyle>;

/** Type size of the words in a chart. */
export const chartSize = 9;
