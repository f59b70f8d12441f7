import type { ReportTable } from '../report.ts';
import { balancedLines, linesOf } from './measure.ts';
import { drawArtifact, drawRule, openTag, writeLines } from './paper.ts';
import type { Paper, Tag } from './paper.ts';
import type { FigureColumn, TableColumns } from './table-columns.ts';
import { colours, column } from './theme.ts';
import type { TableLook, TypeStyle } from './theme.ts';

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

/** Caption and head, told and seen. */
export function drawOpening(view: TableView, table: Tag, top: number): void {
  const { paper, look } = view;
  const caption = openTag(paper, table, 'Caption');
  const y = top + captionHeight(view);
  caption.add(() => {
    if (view.above) writeLines(paper, view.caption, look.strong, { x: column.left, y: top });
    else writeCorner(view, view.caption, y);
  });
  caption.end();
  const head = openTag(paper, table, 'THead');
  if (view.table.over !== undefined) tellOver(view, head, y);
  const row = openTag(paper, head, 'TR');
  const bottom = y + view.overHeight;
  view.heads.forEach((lines, at) => {
    const cell = openTag(paper, row, 'TH', { scope: 'Column' });
    if (lines.length !== 0) cell.add(() => writeHead(view, at, bottom));
  });
  head.end();
  drawHeadRules(view, y);
}

function tellOver(view: TableView, head: Tag, y: number): void {
  const row = openTag(view.paper, head, 'TR');
  openTag(view.paper, row, 'TH', { scope: 'Column' });
  for (const span of spansOf(view)) {
    const cell = openTag(view.paper, row, 'TH', { scope: 'Column', columns: span.columns });
    if (span.head !== '') cell.add(() => writeOver(view, span, y));
  }
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
      if (view.table.over !== undefined) for (const span of spansOf(view)) writeOver(view, span, top);
      view.heads.forEach((_, at) => {
        if (at > 0) writeHead(view, at, top + view.overHeight);
      });
    };
    drawArtifact(paper, writeHeads, 'Pagination');
    drawHeadRules(view, top);
  };
  return { height: view.overHeight + view.headHeight, draw };
}

export function spanOf({ columns }: TableView): { left: number; width: number } {
  const right = columns.figures.at(-1)?.right ?? column.left + columns.names;
  return { left: column.left, width: right - column.left };
}

function captionHeight(view: TableView): number {
  return view.above ? view.caption.length * view.look.plain.leading + captionGap : 0;
}

/** Lines of a caption in the corner stand close. */
function captionLeading({ strong }: TableLook): number {
  return strong.size * 1.28;
}

/** The caption beside the heads, on their last lines. */
function writeCorner(view: TableView, lines: string[], y: number): void {
  const style = { ...view.look.strong, leading: captionLeading(view.look) };
  const top = y + view.overHeight + view.headHeight - 3 - lines.length * style.leading;
  writeLines(view.paper, lines, style, { x: column.left, y: top });
}

function writeHead(view: TableView, at: number, y: number): void {
  const lines = view.heads[at] ?? [];
  const { head } = view.look;
  const place = { x: column.left, y: y + view.headHeight - 3 - lines.length * head.leading };
  const figure = view.columns.figures[at - 1];
  const right = figure === undefined ? {} : { right: figure.figures };
  writeLines(view.paper, lines, head, at === 0 ? place : { ...place, ...right });
}

interface Span {
  head: string;
  columns: number;
  left: number;
  right: number;
}

function spansOf({ table, columns, look }: TableView): Span[] {
  let at = 0;
  return (table.over ?? []).map((span) => {
    const [first, last] = [columns.figures[at], columns.figures[at + span.columns - 1]];
    at += span.columns;
    const left = (first?.left ?? column.left) + look.gutter / 2;
    return { ...span, left, right: last?.right ?? left };
  });
}

function writeOver(view: TableView, { head, left, right }: Span, y: number): void {
  const style: TypeStyle = { ...view.look.head, colour: colours.muted };
  const lines = linesOf(head, style, Math.max(right - left, 30));
  writeLines(view.paper, lines.slice(0, 1), style, { x: left, y });
}

function drawHeadRules(view: TableView, y: number): void {
  const bottom = y + view.overHeight + view.headHeight - 1;
  drawRule(view.paper, bottom, spanOf(view), { colour: colours.ink, weight: 0.75 });
  for (const { head, left, right } of spansOf(view)) {
    if (head === '') continue;
    const span = { left, width: right - left };
    drawRule(view.paper, y + view.overHeight - 2, span, { colour: colours.rule, weight: 0.5 });
  }
}
