import { Paragraph, Table, TableCell, TableLayoutType, TableRow, TextRun, WidthType } from 'docx';
import { none, rule, textWidth } from './page-styles.ts';

/** A table of texts whose head comes back on every page; columns as wide as what stands in them asks, within bounds. */
export function textTable(heads: string[], rows: string[][]): Table {
  const widths = widthsFor(heads, rows);
  const row = (cells: string[], isHead: boolean): TableRow =>
    new TableRow({
      tableHeader: isHead,
      cantSplit: true,
      children: cells.map(
        (text, place) =>
          new TableCell({
            width: { size: widths[place] ?? 0, type: WidthType.DXA },
            children: [
              new Paragraph({ style: 'TableCell', children: [new TextRun({ text, bold: isHead })] }),
            ],
          }),
      ),
    });
  return new Table({
    width: { size: textWidth, type: WidthType.DXA },
    layout: TableLayoutType.FIXED,
    columnWidths: widths,
    margins: { left: 80, right: 80, top: 40, bottom: 40 },
    borders: {
      top: rule,
      bottom: rule,
      left: none,
      right: none,
      insideVertical: none,
      insideHorizontal: rule,
    },
    rows: [row(heads, true), ...rows.map((cells) => row(cells, false))],
  });
}

/** In twentieths of a point. A long text counts as four short ones at most: its column may break lines. */
function widthsFor(heads: string[], rows: string[][]): number[] {
  const lengths = heads.map((head, place) =>
    Math.min(50, Math.max(24, head.length, ...rows.map((row) => row[place]?.length ?? 0))),
  );
  const all = lengths.reduce((sum, length) => sum + length, 0);
  return lengths.map((length) => Math.floor((textWidth * length) / all));
}
