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
export const column = { left: page.margin, width: page.width - 2 * page.margin, measure: 404 };
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
  /** Above a chart; two questions with their tables must fit a page. */
  finding: { ...serif, size: 14, leading: 18 },
  /** That stands alone. */
  lead: { ...serif, size: 15, leading: 20 },
  /** The title of a second chart of a section. */
  itemFinding: { ...serif, size: 11.5, leading: 15 },
  text: { ...sans, size: 10, leading: 14 },
  strong: { ...semibold, size: 10, leading: 14 },
  quiet: { ...sans, size: 10, leading: 14, colour: muted },
  chartTitle: { ...semibold, size: 10, leading: 14 },
  keyText: { ...sans, size: 12, leading: 17 },
  quote: { ...serif, size: 10, leading: 14.5 },
  small: { ...sans, size: 8.5, leading: 12, colour: muted },
  cell: { ...sans, size: 8.5, leading: 12 },
  cellStrong: { ...semibold, size: 8.5, leading: 12 },
  cellQuiet: { ...sans, size: 8.5, leading: 12, colour: muted },
  figure: { ...semibold, size: 28, leading: 34 },
  footer: { ...sans, size: 8, leading: 10, colour: muted },
} satisfies Record<string, TypeStyle>;

/** How a table is set. */
export interface TableLook {
  plain: TypeStyle;
  strong: TypeStyle;
  quiet: TypeStyle;
  head: TypeStyle;
  /** Letters and arrows behind a figure. */
  sign: TypeStyle;
  /** Between two columns, above and below a row, behind the total, and between the groups of two variables. */
  gutter: number;
  rowPadding: number;
  apart: number;
  leastNames: number;
}

const dense = { size: 8, leading: 10.5 };
export const tableLooks = {
  /** In the body, under a chart. */
  body: {
    plain: type.cell,
    strong: type.cellStrong,
    quiet: type.cellQuiet,
    head: { ...type.cellStrong, size: 8, leading: 10.5 },
    sign: { ...sans, size: 6.5, leading: 12, colour: muted },
    gutter: 8,
    rowPadding: 0.5,
    apart: 10,
    leastNames: 110,
  },
  /** In the table book: many columns, many tables a page. */
  book: {
    plain: { ...type.cell, ...dense },
    strong: { ...type.cellStrong, ...dense },
    quiet: { ...type.cellQuiet, ...dense },
    head: { ...type.cellStrong, size: 7.5, leading: 9.5 },
    sign: { ...sans, size: 6, leading: 10.5, colour: muted },
    gutter: 4,
    rowPadding: 0.4,
    apart: 7,
    leastNames: 70,
  },
} satisfies Record<string, TableLook>;

/** Type size of the words in a chart. */
export const chartSize = 9;
