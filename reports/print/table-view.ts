import type { ReportTable } from '../report.ts';
import { balancedLines, linesOf } from './measure.ts';
import type { Paper } from './paper.ts';
import type { FigureColumn, TableColumns } from './table-columns.ts';
import { column } from './theme.ts';
import type { TableLook } from './theme.ts';

/** A table with all that is known of its place on the page. */
export interface TableView {
  paper: Paper;
  table: ReportTable;
  look: TableLook;
  columns: TableColumns;
  /** "Tabel 3". */
  number: string;
  caption: string[];
  /** The caption stands above the heads: it is too long for the corner beside them. */
  above: boolean;
  /** The lines of every head, the corner first; the corner is empty when the caption stands in it. */
  heads: string[][];
  /** Of the heads above the heads; 0 without. */
  overHeight: number;
  headHeight: number;
}

const captionGap = 1;

export function viewTable(
  paper: Paper,
  table: ReportTable,
  { columns, number, look }: { columns: TableColumns; number: string; look: TableLook },
): TableView {
  const figures = table.columns.map((text, i) =>
    partsOf(text).flatMap((part) => linesOf(part, look.head, roomOf(columns.figures[i], look))),
  );
  const text = number === '' ? table.caption : `${number}. ${table.caption}`;
  const overHeight = table.over === undefined ? 0 : look.head.leading + 3;
  const inCorner = balancedLines(text, look.strong, columns.names - look.gutter / 2);
  const above = inCorner.length > (overHeight > 0 ? 3 : 2);
  const heads = [above ? linesOf(table.corner, look.head, columns.names - look.gutter) : [], ...figures];
  const deepest = Math.max(...heads.map((lines) => lines.length)) * look.head.leading;
  const caption = above ? linesOf(text, look.strong, column.width) : inCorner;
  const cornerHeight = above ? 0 : caption.length * captionLeading(look) - overHeight;
  const headHeight = Math.max(deepest, cornerHeight) + 4;
  return { paper, table, look, columns, number, caption, above, heads, overHeight, headHeight };
}

/** The letter of a group stands on a line of its own. */
function partsOf(head: string): string[] {
  return head.split(/ (?=\([A-Z0-9]+\)$)/u);
}

/** A little over the gutter: heads may come closer to one another than figures. */
function roomOf(figure: FigureColumn | undefined, { gutter }: TableLook): number {
  return figure === undefined ? 0 : figure.right - figure.left - gutter + 2.5;
}

export function openingHeight(view: TableView): number {
  return captionHeight(view) + view.overHeight + view.headHeight;
}

export function spanOf({ columns }: TableView): { left: number; width: number } {
  const right = columns.figures.at(-1)?.right ?? column.left + columns.names;
  return { left: column.left, width: right - column.left };
}

export function captionHeight(view: TableView): number {
  return view.above ? view.caption.length * view.look.plain.leading + captionGap : 0;
}

/** Lines of a caption in the corner stand close. */
export function captionLeading({ strong }: TableLook): number {
  return strong.size * 1.28;
}
