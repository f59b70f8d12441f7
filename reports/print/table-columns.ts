import type { ReportTable } from '../report.ts';
import { widthOf } from './measure.ts';
import { signOf } from './table-signs.ts';
import { column } from './theme.ts';
import type { TableLook } from './theme.ts';

/** A column of figures, from the left of the page. */
export interface FigureColumn {
  left: number;
  /** Where its figures end; behind it stand the signs, and nothing else. */
  figures: number;
  right: number;
}

export interface TableColumns {
  /** Width of the names of the rows. */
  names: number;
  figures: FigureColumn[];
}

/** Columns of figures together take about this part of the table where they can, but none is wider than the second. */
const figuresPart = 0.48;
const widest = 66;
/** A word of a head that is wider is broken. */
const widestWord = 60;

/**
 * Columns are equally wide where the page has room, so that they compare by eye and tables under one another stand
 * alike; else each is as wide as it needs. Null when they cannot stand beside one another.
 */
export function sizeColumns(table: ReportTable, look: TableLook): TableColumns | null {
  const needs = alikeInSpans(
    table,
    table.columns.map((_, at) => needOf(table, at, look)),
    look,
  );
  const gaps = gapsOf(table, look);
  const spare = column.width - gaps.reduce((sum, gap) => sum + gap, 0);
  const most = Math.max(...needs.map(({ figure, sign }) => figure + sign), 0) + look.gutter;
  const count = needs.length;
  if (look.leastNames + count * most <= spare) {
    const each = Math.max(most, Math.min(widest, (spare * figuresPart) / count));
    const widths = needs.map(() => each);
    return placed({ widths, gaps, signs: needs.map(({ sign }) => sign), names: spare - count * each });
  }
  const widths = needs.map(({ figure, sign }) => figure + sign + look.gutter);
  const names = spare - widths.reduce((sum, width) => sum + width, 0);
  if (names < look.leastNames) return null;
  return placed({ widths, gaps, signs: needs.map(({ sign }) => sign), names });
}

interface Need {
  figure: number;
  sign: number;
}

/** Signs take the same room everywhere; columns under one head above the heads are alike: so are tables under one another. */
function alikeInSpans({ over = [] }: ReportTable, needs: Need[], look: TableLook): Need[] {
  let at = 0;
  if (over.length === 0) {
    const sign = Math.max(0, ...needs.map((need) => need.sign));
    return needs.map(({ figure }) => ({ figure, sign }));
  }
  return over.flatMap(({ columns }) => {
    const own = needs.slice(at, at + columns);
    at += columns;
    const letters = 'ABC'.slice(0, Math.min(columns - 1, 3));
    const room = letters === '' ? 0 : widthOf(letters, look.sign) + 1.5;
    const figure = Math.max(widthOf('100\u00a0%', look.strong), ...own.map((need) => need.figure));
    const sign = Math.max(room, ...own.map((need) => need.sign));
    return own.map(() => ({ figure, sign }));
  });
}

/** The widest figure of a column, or the widest word of its head; and the widest sign behind a figure. */
function needOf(table: ReportTable, at: number, look: TableLook): Need {
  const cells = table.rows.flatMap((row) => row.cells.slice(at, at + 1));
  const words = (table.columns[at] ?? '').split(/[\s/-]+/);
  const signs = cells.map((cell) => signOf(cell)).filter((sign) => sign !== '');
  const sign = signs.length === 0 ? 0 : Math.max(...signs.map((text) => widthOf(text, look.sign))) + 1.5;
  const figure = Math.max(0, ...cells.map((cell) => widthOf(cell.text, look.strong)));
  const head = Math.max(0, ...words.map((word) => Math.min(widthOf(word, look.head), widestWord)));
  return { figure: Math.max(figure, head - sign), sign };
}

/** Space before each column of figures, beside its gutter: behind the total, and between the groups of two variables. */
function gapsOf(table: ReportTable, { apart }: TableLook): number[] {
  const starts = new Set<number>();
  let at = 0;
  for (const span of table.over ?? []) {
    if (at > 0) starts.add(at);
    at += span.columns;
  }
  const behindTotal = table.over === undefined && table.rows.some((row) => row.role === 'base');
  if (behindTotal) starts.add(1);
  return table.columns.map((_, i) => (starts.has(i) ? apart : 0));
}

function placed(sizes: { widths: number[]; gaps: number[]; signs: number[]; names: number }): TableColumns {
  let left = column.left + sizes.names;
  const figures = sizes.widths.map((width, i) => {
    left += sizes.gaps[i] ?? 0;
    const right = left + width;
    const place = { left, figures: right - (sizes.signs[i] ?? 0), right };
    left = right;
    return place;
  });
  return { names: sizes.names, figures };
}

/** The left and the right half of the columns of a table that is too wide for the page. */
export function halveTable(table: ReportTable): [ReportTable, ReportTable] {
  if (table.columns.length < 2) throw new Error(`Table "${table.caption}": a column is wider than the page.`);
  const middle = Math.ceil(table.columns.length / 2);
  return [partOf(table, 0, middle), partOf(table, middle, table.columns.length)];
}

function partOf(table: ReportTable, from: number, to: number): ReportTable {
  let at = 0;
  const over = table.over?.flatMap((span) => {
    const [start, end] = [Math.max(at, from), Math.min(at + span.columns, to)];
    at += span.columns;
    return end > start ? [{ head: span.head, columns: end - start }] : [];
  });
  return {
    ...table,
    ...(over === undefined ? {} : { over }),
    columns: table.columns.slice(from, to),
    rows: table.rows.map((row) => ({ ...row, cells: row.cells.slice(from, to) })),
  };
}
