import type { ReportCell, ReportTable } from '../report.ts';
import { heightOf } from './flow.ts';
import type { Piece } from './flow.ts';
import { linesOf } from './measure.ts';
import { drawRule, openTag, writeLine, writeLines } from './paper.ts';
import type { Paper, Tag } from './paper.ts';
import { gutter, halveTable, sizeColumns } from './table-columns.ts';
import {
  continued,
  drawOpening,
  openingHeight,
  repeatedHead,
  rightOf,
  spanOf,
  viewTable,
} from './table-view.ts';
import type { TableView } from './table-view.ts';
import { colours, column, page, type } from './theme.ts';
import type { TypeStyle } from './theme.ts';

type Row = ReportTable['rows'][number];
/** A table that takes less than this part of a page is moved rather than broken. */
const wholeBelow = 0.36;
const rowPadding = 0.5;

/** A table as pieces: caption and head stay with the first rows, a row is never broken, a new page repeats the head. */
export function tablePieces(paper: Paper, parent: () => Tag, table: ReportTable, before: number): Piece[] {
  const number = `${paper.report.words.table} ${(paper.tables += 1)}`;
  return printTable(paper, parent, table, { number, before });
}

interface TablePlace {
  /** "Tabel 3". */
  number: string;
  /** Space above it, in points. */
  before: number;
}

function printTable(paper: Paper, parent: () => Tag, table: ReportTable, place: TablePlace): Piece[] {
  const { number, before } = place;
  const columns = sizeColumns(table);
  if (columns === null) {
    const [first, second] = halveTable(table);
    const again = continued(number, paper.report.words.continued);
    return [
      ...printTable(paper, parent, first, place),
      ...printTable(paper, parent, second, { number: again, before }),
    ];
  }
  const view = viewTable(paper, table, columns, number);
  const tags: { table?: Tag; body?: Tag } = {};
  const opening: Piece = {
    before,
    height: openingHeight(view),
    keep: true,
    draw: (top) => {
      tags.table = openTag(paper, parent(), 'Table');
      drawOpening(view, tags.table, top);
      tags.body = openTag(paper, tags.table, 'TBody');
    },
  };
  const pieces = [opening, ...rowPieces(view, tags)];
  if (heightOf(pieces) > wholeBelow * (page.bottom - page.top)) return pieces;
  return pieces.map((piece, i) => ({ ...piece, keep: i < pieces.length - 1 }));
}

function rowPieces(view: TableView, tags: { table?: Tag; body?: Tag }): Piece[] {
  const head = repeatedHead(view);
  const count = view.table.rows.length;
  return view.table.rows.map((row, i): Piece => {
    const last = i === count - 1;
    const lines = linesOf(row.label, styleOf(row), view.columns.names - gutter);
    const height = lines.length * type.cell.leading + rowPadding;
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
  const { paper } = view;
  const style = styleOf(row);
  const tag = openTag(paper, body, 'TR');
  const name = openTag(paper, tag, 'TH', { scope: 'Row' });
  const y = top + rowPadding / 2;
  name.add(() => writeLines(paper, lines, style, { x: column.left, y }));
  name.end();
  row.cells.forEach((cell, i) => {
    const place = { x: 0, y: y + (lines.length - 1) * style.leading, right: rightOf(view, i) };
    const figure = openTag(paper, tag, 'TD');
    figure.add(() => writeLine(paper, cell.text, toned(style, cell), place));
    figure.end();
  });
  tag.end();
  const rule = last ? { colour: colours.ink, weight: 0.75 } : { colour: colours.hair, weight: 0.5 };
  drawRule(paper, top + height, spanOf(view), rule);
}

function styleOf(row: Row): TypeStyle {
  if (row.role === 'net') return type.cellStrong;
  return row.role === 'base' ? type.cellQuiet : type.cell;
}

function toned(style: TypeStyle, cell: ReportCell): TypeStyle {
  return cell.tone === 'plain' ? style : { ...style, colour: type.cellQuiet.colour };
}
