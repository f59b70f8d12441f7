import type { ReportTable } from '../report.ts';
import { balancedLines, linesOf } from './measure.ts';
import { drawArtifact, drawRule, openTag, writeLines } from './paper.ts';
import type { Paper, Tag } from './paper.ts';
import { gutter, headStyle } from './table-columns.ts';
import type { TableColumns } from './table-columns.ts';
import { colours, column, type } from './theme.ts';

/** A table with all that is known of its place on the page. */
export interface TableView {
  paper: Paper;
  table: ReportTable;
  columns: TableColumns;
  /** "Tabel 3". */
  number: string;
  caption: string[];
  /** The caption stands above the heads: it is too long for the corner beside them. */
  above: boolean;
  /** The lines of every head, the corner first; the corner is empty when the caption stands in it. */
  heads: string[][];
  headHeight: number;
}

const captionGap = 1;
/** Two lines of a caption in the corner stand close. */
const captionLeading = 11.5;

export function viewTable(
  paper: Paper,
  table: ReportTable,
  columns: TableColumns,
  number: string,
): TableView {
  const figures = table.columns.map((text) => linesOf(text, headStyle, columns.figures - gutter + 2));
  const text = `${number}. ${table.caption}`;
  const inCorner = balancedLines(text, type.cellStrong, columns.names - gutter / 2);
  const above = inCorner.length > 2;
  const heads = [above ? linesOf(table.corner, headStyle, columns.names - gutter) : [], ...figures];
  const deepest = Math.max(...heads.map((lines) => lines.length)) * headStyle.leading;
  const caption = above ? linesOf(text, type.cellStrong, column.width) : inCorner;
  const headHeight = Math.max(deepest, above ? 0 : caption.length * captionLeading) + 4;
  return { paper, table, columns, number, caption, above, heads, headHeight };
}

export function openingHeight(view: TableView): number {
  return captionHeight(view) + view.headHeight;
}

/** Caption and head, told and seen. */
export function drawOpening(view: TableView, table: Tag, top: number): void {
  const { paper } = view;
  const caption = openTag(paper, table, 'Caption');
  const y = top + captionHeight(view);
  caption.add(() => {
    if (view.above) writeLines(paper, view.caption, type.cellStrong, { x: column.left, y: top });
    else writeCorner(view, view.caption, y);
  });
  caption.end();
  const head = openTag(paper, table, 'THead');
  const row = openTag(paper, head, 'TR');
  view.heads.forEach((_, at) => {
    const cell = openTag(paper, row, 'TH', { scope: 'Column' });
    if (view.heads[at]?.length !== 0) cell.add(() => writeHead(view, at, y));
    cell.end();
  });
  head.end();
  drawHeadRule(view, y);
}

/** "Tabel 3 (vervolg)", said once however often the table goes on. */
export function continued(number: string, word: string): string {
  const mark = ` (${word})`;
  return number.endsWith(mark) ? number : number + mark;
}

/** The head as it stands again on a following page: seen, but told only once. */
export function repeatedHead(view: TableView): { height: number; draw: (y: number) => void } {
  const { paper } = view;
  const caption = continued(view.number, paper.report.words.continued);
  const draw = (top: number): void => {
    const writeHeads = (): void => {
      writeCorner(view, [caption], top);
      view.heads.forEach((_, at) => {
        if (at > 0) writeHead(view, at, top);
      });
    };
    drawArtifact(paper, writeHeads, 'Pagination');
    drawHeadRule(view, top);
  };
  return { height: view.headHeight, draw };
}

/** Right edge of a column of figures. */
export function rightOf(view: TableView, at: number): number {
  const { names, figures, apart } = view.columns;
  return column.left + names + (at + 1) * figures + (at === 0 ? 0 : apart);
}

export function spanOf(view: TableView): { left: number; width: number } {
  return { left: column.left, width: rightOf(view, view.table.columns.length - 1) - column.left };
}

function captionHeight(view: TableView): number {
  return view.above ? view.caption.length * type.cell.leading + captionGap : 0;
}

/** The caption beside the heads, on their last lines. */
function writeCorner(view: TableView, lines: string[], y: number): void {
  const style = { ...type.cellStrong, leading: captionLeading };
  const top = y + view.headHeight - 3 - lines.length * captionLeading;
  writeLines(view.paper, lines, style, { x: column.left, y: top });
}

function writeHead(view: TableView, at: number, y: number): void {
  const lines = view.heads[at] ?? [];
  const place = { x: column.left, y: y + view.headHeight - 3 - lines.length * headStyle.leading };
  writeLines(view.paper, lines, headStyle, at === 0 ? place : { ...place, right: rightOf(view, at - 1) });
}

function drawHeadRule(view: TableView, y: number): void {
  drawRule(view.paper, y + view.headHeight - 1, spanOf(view), { colour: colours.ink, weight: 0.75 });
}
