import {
  AlignmentType,
  Bookmark,
  Paragraph,
  Table,
  TableCell,
  TableLayoutType,
  TableRow,
  TextRun,
  WidthType,
} from 'docx';
import type { Report, ReportCell, ReportTable } from '../../report.ts';
import { signOf } from '../table-signs.ts';
import { fitTable, sideMargin, type TableFit } from './fit-table.ts';
import { none, rule, textWidth } from './page-styles.ts';
import type { Places } from './places.ts';

const grey = '56606B';
/** Of a cell by how dark it stands among the others; the ink on it stays readable. */
const heats = ['F1F6F8', 'E3EEF1', 'C9DFE6', 'B9D7DF'];

/** Caption, a table whose head comes back on every page, and its notes. */
export function tableParts(report: Report, table: ReportTable, places: Places): (Paragraph | Table)[] {
  const { words } = report;
  const { notes = [] } = table;
  const fit = fitTable(table);
  const number = table.number === undefined ? '' : `${words.table} ${table.number}. `;
  const caption = new TextRun(`${number}${table.caption}`);
  const place = table.id === undefined ? undefined : places.get(table.id);
  return [
    new Paragraph({
      style: 'TableCaption',
      children: [place === undefined ? caption : new Bookmark({ id: place, children: [caption] })],
    }),
    new Table({
      width: { size: textWidth, type: WidthType.DXA },
      layout: TableLayoutType.FIXED,
      columnWidths: fit.widths,
      margins: { left: sideMargin, right: sideMargin },
      borders: {
        top: rule,
        bottom: rule,
        left: none,
        right: none,
        insideVertical: none,
        insideHorizontal: rule,
      },
      rows: [
        ...overRow(table, fit),
        headRow(table, fit),
        ...table.rows.map((row) => bodyRow(report, row, fit)),
      ],
    }),
    // Two tables without anything between them would become one.
    ...(notes.length === 0 ? [''] : notes).map((text) => new Paragraph({ text, style: 'Small' })),
  ];
}

function overRow({ over }: ReportTable, { style }: TableFit): TableRow[] {
  if (over === undefined) return [];
  const cells = over.map(
    ({ head, columns }) =>
      new TableCell({ columnSpan: columns, children: [cellText(head, { style, bold: true })] }),
  );
  return [
    new TableRow({
      tableHeader: true,
      cantSplit: true,
      children: [new TableCell({ children: [cellText('', { style })] }), ...cells],
    }),
  ];
}

function headRow({ corner, columns }: ReportTable, { style }: TableFit): TableRow {
  const heads = columns.map(
    (head) => new TableCell({ children: [cellText(head, { style, bold: true, right: true })] }),
  );
  const first = new TableCell({ children: [cellText(corner, { style, bold: true })] });
  return new TableRow({ tableHeader: true, cantSplit: true, children: [first, ...heads] });
}

function bodyRow(
  { words }: Report,
  { label, role, cells }: ReportTable['rows'][number],
  { style }: TableFit,
): TableRow {
  const bold = role === 'net' || role === 'mean';
  const colour = role === 'base' ? grey : undefined;
  const figures = cells.map((cell) => {
    const fill = cell.heat === undefined ? undefined : heats[cell.heat - 1];
    return new TableCell({
      ...(fill === undefined ? {} : { shading: { fill } }),
      children: [
        cellText(textOf(cell, words), {
          style,
          bold,
          right: true,
          colour: cell.tone === 'grey' ? grey : colour,
        }),
      ],
    });
  });
  const name = new TableCell({ children: [cellText(label, { style, bold, colour })] });
  return new TableRow({ cantSplit: true, children: [name, ...figures] });
}

/** A figure with its arrow or letters; what is hidden says so when there is no sign for it. */
function textOf(cell: ReportCell, words: Report['words']): string {
  const sign = signOf(cell);
  const text = cell.tone === 'hidden' && cell.text === '' ? words.hidden : cell.text;
  return sign === '' ? text : `${text}\u00a0${sign}`;
}

function cellText(
  text: string,
  look: { style: string; bold?: boolean; right?: boolean; colour?: string | undefined },
): Paragraph {
  const { style, bold = false, right = false, colour } = look;
  return new Paragraph({
    style,
    alignment: right ? AlignmentType.RIGHT : AlignmentType.LEFT,
    children: [new TextRun({ text, bold, ...(colour === undefined ? {} : { color: colour }) })],
  });
}
