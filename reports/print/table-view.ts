import type { ReportTable } from '../report.ts';
import { linesOf } from './measure.ts';
import { drawArtifact, drawRule, openTag, writeLine, writeLines } from './paper.ts';
import type { Paper, Tag } from './paper.ts';
import { gutter, headStyle } from './table-columns.ts';
import type { TableColumns } from './table-columns.ts';
import { colours, column, grid, type } from './theme.ts';

/** A table with all that is known of its place on the page. */
export interface TableView {
  paper: Paper;
  table: ReportTable;
  columns: TableColumns;
  /** "Tabel 3". */
  number: string;
  caption: string[];
  /** The lines of every head, the corner first. */
  heads: string[][];
  headHeight: number;
}

const captionGap = grid.half / 2;

export function viewTable(
  paper: Paper,
  table: ReportTable,
  columns: TableColumns,
  number: string,
): TableView {
  const figures = table.columns.map((text) => linesOf(text, headStyle, columns.figures - gutter + 2));
  const heads = [linesOf(table.corner, headStyle, columns.names - gutter), ...figures];
  const headHeight = Math.max(...heads.map((lines) => lines.length)) * headStyle.leading + 6;
  const caption = linesOf(`${number}. ${table.caption}`, type.cellStrong, column.width);
  return { paper, table, columns, number, caption, heads, headHeight };
}

export function openingHeight(view: TableView): number {
  return view.caption.length * type.cell.leading + captionGap + view.headHeight;
}

/** Caption and head, told and seen. */
export function drawOpening(view: TableView, table: Tag, top: number): void {
  const { paper } = view;
  const caption = openTag(paper, table, 'Caption');
  caption.add(() => writeLines(paper, view.caption, type.cellStrong, { x: column.left, y: top }));
  caption.end();
  const y = top + view.caption.length * type.cell.leading + captionGap;
  const head = openTag(paper, table, 'THead');
  const row = openTag(paper, head, 'TR');
  view.heads.forEach((_, at) => {
    const cell = openTag(paper, row, 'TH', { scope: 'Column' });
    cell.add(() => writeHead(view, at, y));
    cell.end();
  });
  head.end();
  drawHeadRule(view, y);
}

/** The head as it stands again on a following page: seen, but told only once. */
export function repeatedHead(view: TableView): { height: number; draw: (y: number) => void } {
  const { paper } = view;
  const caption = `${view.number} (${paper.report.words.continued})`;
  const draw = (top: number): void => {
    const y = top + type.cell.leading + captionGap;
    const writeHeads = (): void => {
      writeLine(paper, caption, type.cellQuiet, { x: column.left, y: top });
      view.heads.forEach((_, at) => writeHead(view, at, y));
    };
    drawArtifact(paper, writeHeads, 'Pagination');
    drawHeadRule(view, y);
  };
  return { height: type.cell.leading + captionGap + view.headHeight, draw };
}

/** Right edge of a column of figures. */
export function rightOf(view: TableView, at: number): number {
  return column.left + view.columns.names + (at + 1) * view.columns.figures;
}

export function spanOf(view: TableView): { left: number; width: number } {
  return { left: column.left, width: rightOf(view, view.table.columns.length - 1) - column.left };
}

function writeHead(view: TableView, at: number, y: number): void {
  const lines = view.heads[at] ?? [];
  const place = { x: column.left, y: y + view.headHeight - 4 - lines.length * headStyle.leading };
  writeLines(view.paper, lines, headStyle, at === 0 ? place : { ...place, right: rightOf(view, at - 1) });
}

function drawHeadRule(view: TableView, y: number): void {
  drawRule(view.paper, y + view.headHeight - 1, spanOf(view), { colour: colours.ink, weight: 0.75 });
}
