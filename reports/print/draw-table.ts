import { mix } from '../chart-layout/colours.ts';
import type { ReportCell, ReportTable, ReportWords } from '../report.ts';
import { heightOf } from './flow.ts';
import type { Piece } from './flow.ts';
import { linesOf } from './measure.ts';
import { drawLine } from './letters/draw-line.ts';
import { baselineOf, drawArtifact, drawRule, openTag, placeTable, writeLine, writeLines } from './paper.ts';
import type { Paper, Tag } from './paper.ts';
import { halveTable, sizeColumns } from './table-columns.ts';
import type { FigureColumn } from './table-columns.ts';
import { signOf } from './table-signs.ts';
import { continued, drawOpening, repeatedHead } from './draw-table-head.ts';
import { openingHeight, spanOf, viewTable } from './table-view.ts';
import type { TableView } from './table-view.ts';
import { textPieces } from './text-pieces.ts';
import { colours, column, page, tableLooks } from './theme.ts';
import type { TableLook, TypeStyle } from './theme.ts';

type Row = ReportTable['rows'][number];
/** A table that takes less than this part of a page is moved rather than broken. */
const wholeBelow = 0.36;

/** A table as pieces: caption and head stay with the first rows, a row is never broken, a new page repeats the head. */
export function tablePieces(paper: Paper, parent: () => Tag, table: ReportTable, before: number): Piece[] {
  const number = table.number === undefined ? '' : `${paper.report.words.table} ${table.number}`;
  const look: TableLook = table.over === undefined ? tableLooks.body : tableLooks.book;
  const pieces = printTable(paper, parent, table, { number, before, look });
  return [...pieces, ...notesUnder(paper, parent, table, look)];
}

interface TablePlace {
  /** "Tabel 3". */
  number: string;
  /** Space above it, in points. */
  before: number;
  look: TableLook;
}

function printTable(paper: Paper, parent: () => Tag, table: ReportTable, place: TablePlace): Piece[] {
  const { number, before, look } = place;
  const columns = sizeColumns(table, look);
  if (columns === null) {
    const [first, second] = halveTable(table);
    const { id: _, ...rest } = second;
    const again = continued(number, paper.report.words.continued);
    return [
      ...printTable(paper, parent, first, place),
      ...printTable(paper, parent, rest, { ...place, number: again }),
    ];
  }
  const view = viewTable(paper, table, { columns, number, look });
  const tags: { table?: Tag; body?: Tag } = {};
  const opening: Piece = {
    before,
    height: openingHeight(view),
    keep: true,
    draw: (top) => {
      if (table.id !== undefined) placeTable(paper, table.id, top - before);
      tags.table = openTag(paper, parent(), 'Table');
      drawOpening(view, tags.table, top);
      tags.body = openTag(paper, tags.table, 'TBody');
    },
  };
  const pieces = [opening, ...rowPieces(view, tags)];
  if (heightOf(pieces) > wholeBelow * (page.bottom - page.top)) return pieces;
  return pieces.map((piece, i) => ({ ...piece, keep: i < pieces.length - 1 }));
}

function notesUnder(paper: Paper, parent: () => Tag, { notes = [] }: ReportTable, look: TableLook): Piece[] {
  if (notes.length === 0) return [];
  const style = { ...look.quiet, size: look.head.size, leading: look.head.leading };
  return textPieces(paper, parent, notes.join(' '), { tag: 'P', style, before: 2, width: column.width });
}

function rowPieces(view: TableView, tags: { table?: Tag; body?: Tag }): Piece[] {
  const head = repeatedHead(view);
  const { look } = view;
  const count = view.table.rows.length;
  return view.table.rows.map((row, i): Piece => {
    const last = i === count - 1;
    const style = styleOf(row, look);
    const lines = linesOf(row.label, style, view.columns.names - look.gutter);
    const height = lines.length * style.leading + look.rowPadding;
    return {
      before: 0,
      height: last ? height + 2 : height,
      // Neither one row before a break nor fewer than three after it.
      keep: i === 0 || i === count - 2 || i === count - 3,
      head,
      draw: (top) => {
        drawRow(view, tags.body, { row, lines, top, height, last });
        if (last) tags.table?.end();
      },
    };
  });
}

interface RowPlace {
  row: Row;
  /** Its name. */
  lines: string[];
  top: number;
  height: number;
  last: boolean;
}

function drawRow(view: TableView, body: Tag | undefined, { row, lines, top, height, last }: RowPlace): void {
  if (body === undefined) throw new Error(`Table "${view.table.caption}": a row was set before its head.`);
  const { paper, look } = view;
  const style = styleOf(row, look);
  const tag = openTag(paper, body, 'TR');
  const name = openTag(paper, tag, 'TH', { scope: 'Row' });
  const y = top + look.rowPadding / 2;
  name.add(() => writeLines(paper, lines, style, { x: column.left, y }));
  row.cells.forEach((cell, i) => {
    if (cell.heat !== undefined) drawHeat(view, cell.heat, { at: view.columns.figures[i], top, height });
    const figure = openTag(paper, tag, 'TD', readAloud(cell, paper.report.words));
    const place = { y: y + (lines.length - 1) * style.leading, at: view.columns.figures[i] };
    figure.add(() => writeCell(view, cell, style, place));
  });
  tag.end();
  const rule = last ? { colour: colours.ink, weight: 0.75 } : { colour: colours.hair, weight: 0.5 };
  drawRule(paper, top + height, spanOf(view), rule);
}

/** A shade of the house colour; the figure on it keeps a contrast of 4.5. */
function drawHeat(
  { paper, look }: TableView,
  heat: NonNullable<ReportCell['heat']>,
  { at, top, height }: { at: FigureColumn | undefined; top: number; height: number },
): void {
  if (at === undefined) return;
  const colour = mix('#FFFFFF', paper.report.colour, heatShades[heat]);
  drawArtifact(paper, () => {
    paper.doc.rect(at.left + look.gutter / 2, top, at.right - at.left, height).fill(colour);
  });
}

/** As on pages. */
const heatShades = { 1: 0.08, 2: 0.18, 3: 0.28, 4: 0.38 };

/** A dash, an arrow and letters say nothing to who listens. */
function readAloud(cell: ReportCell, words: ReportWords): { actual?: string } {
  if (cell.tone === 'hidden') return { actual: words.hidden };
  if (cell.mark !== undefined) return { actual: `${cell.text}, ${words[cell.mark]}` };
  const letters = cell.letters?.match(/[A-Z]|\(\d+\)/g) ?? [];
  return letters.length === 0 ? {} : { actual: `${cell.text}, ${words.above} ${letters.join(', ')}` };
}

/** Figures end on one line; the sign stands behind it. */
function writeCell(
  { paper, look }: TableView,
  cell: ReportCell,
  style: TypeStyle,
  { y, at }: { y: number; at: FigureColumn | undefined },
): void {
  if (at === undefined) return;
  const sign = signOf(cell);
  const text = sign === '' ? cell.text : `${cell.text} `;
  writeLine(paper, text, cell.tone === 'plain' ? style : { ...style, colour: look.quiet.colour }, {
    x: 0,
    y,
    right: at.figures,
  });
  const behind = { x: at.figures + 1.5, baseline: baselineOf(style, y), align: 'left' as const };
  if (sign !== '') drawLine(paper.doc, sign, look.sign, behind);
}

function styleOf(row: Row, look: TableLook): TypeStyle {
  if (row.role === 'net') return look.strong;
  return row.role === 'base' ? look.quiet : look.plain;
}
