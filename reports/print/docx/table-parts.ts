import {
  AlignmentType,
  Bookmark,
  BorderStyle,
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
import { textWidth } from './page-styles.ts';
import type { Places } from './places.ts';

const rule = { style: BorderStyle.SINGLE, size: 4, color: 'D5D9DE' };
const none = { style: BorderStyle.NONE, size: 0, color: 'auto' };
const grey = '56606B';
/** Of a cell by how dark it stands among the others; the ink on it stays readable. */
const heats = ['F1F6F8', 'E3EEF1', 'C9DFE6', 'B9D7DF'];

/** Caption, a table whose head comes back on every page, and its notes. */
export function tableParts(report: Report, table: ReportTable, places: Places): (Paragraph | Table)[] {
  const { words } = report;
  const { notes = [] } = table;
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
      columnWidths: widthsOf(table),
      borders: {
        top: rule,
        bottom: rule,
        left: none,
        right: none,
        insideVertical: none,
        insideHorizontal: rule,
      },
      rows: [...overRow(table), headRow(table), ...table.rows.map((row) => bodyRow(report, row))],
    }),
    // Two tables without anything between them would become one.
    ...(notes.length === 0 ? [''] : notes).map((text) => new Paragraph({ text, style: 'Small' })),
  ];
}

/** The names take what the figures leave, and at least a quarter. */
function widthsOf({ columns }: ReportTable): number[] {
  const names = Math.max(textWidth / 4, textWidth - columns.length * 1500);
  const figure = Math.floor((textWidth - names) / columns.length);
  return [Math.floor(names), ...columns.map(() => figure)];
}

function overRow({ over }: ReportTable): TableRow[] {
  if (over === undefined) return [];
  const cells = over.map(
    ({ head, columns }) => new TableCell({ columnSpan: columns, children: [cellText(head, { bold: true })] }),
  );
  return [
    new TableRow({
      tableHeader: true,
      cantSplit: true,
      children: [new TableCell({ children: [cellText('')] }), ...cells],
    }),
  ];
}

function headRow({ corner, columns }: ReportTable): TableRow {
  const heads = columns.map(
    (head) => new TableCell({ children: [cellText(head, { bold: true, right: true })] }),
  );
  const first = new TableCell({ children: [cellText(corner, { bold: true })] });
  return new TableRow({ tableHeader: true, cantSplit: true, children: [first, ...heads] });
}

function bodyRow({ words }: Report, { label, role, cells }: ReportTable['rows'][number]): TableRow {
  const bold = role === 'net' || role === 'mean';
  const colour = role === 'base' ? grey : undefined;
  const figures = cells.map((cell) => {
    const fill = cell.heat === undefined ? undefined : heats[cell.heat - 1];
    return new TableCell({
      ...(fill === undefined ? {} : { shading: { fill } }),
      children: [
        cellText(textOf(cell, words), { bold, right: true, colour: cell.tone === 'grey' ? grey : colour }),
      ],
    });
  });
  const name = new TableCell({ children: [cellText(label, { bold, colour })] });
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
  look: { bold?: boolean; right?: boolean; colour?: string | undefined } = {},
): Paragraph {
  const { bold = false, right = false, colour } = look;
  return new Paragraph({
    style: 'TableCell',
    alignment: right ? AlignmentType.RIGHT : AlignmentType.LEFT,
    children: [new TextRun({ text, bold, ...(colour === undefined ? {} : { color: colour }) })],
  });
}
