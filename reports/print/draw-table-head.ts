import { linesOf } from './measure.ts';
import { drawArtifact, drawRule, openTag, writeLines } from './paper.ts';
import type { Tag } from './paper.ts';
import { captionHeight, captionLeading, spanOf } from './table-view.ts';
import type { TableView } from './table-view.ts';
import { colours, column } from './theme.ts';
import type { TypeStyle } from './theme.ts';

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
  if (view.table.over === undefined) tellHeads(view, head, [...view.heads.keys()], y);
  else tellTwoRows(view, head, y);
  head.end();
  drawHeadRules(view, y);
}

function tellHeads(view: TableView, head: Tag, places: number[], y: number): void {
  const row = openTag(view.paper, head, 'TR');
  for (const at of places) tellHead(view, row, { at, y });
}

function tellHead(
  view: TableView,
  row: Tag,
  { at, y, rows }: { at: number; y: number; rows?: number },
): void {
  const cell = openTag(view.paper, row, 'TH', { scope: 'Column', ...(rows === undefined ? {} : { rows }) });
  if (view.heads[at]?.length !== 0) cell.add(() => writeHead(view, at, y + view.overHeight));
}

/** What stands under no other head, the corner and the total, takes both rows. */
function tellTwoRows(view: TableView, head: Tag, y: number): void {
  const row = openTag(view.paper, head, 'TR');
  tellHead(view, row, { at: 0, y, rows: 2 });
  let at = 1;
  const under: number[] = [];
  for (const span of spansOf(view)) {
    const own = Array.from({ length: span.columns }, (_, i) => at + i);
    at += span.columns;
    if (span.head === '') for (const one of own) tellHead(view, row, { at: one, y, rows: 2 });
    else {
      const cell = openTag(view.paper, row, 'TH', { scope: 'Column', columns: span.columns });
      cell.add(() => writeOver(view, span, y));
      under.push(...own);
    }
  }
  tellHeads(view, head, under, y);
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
