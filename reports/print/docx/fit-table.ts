/** How wide the columns of a table are, in twentieths of a point: no word or figure is cut where that can be. */
import type { ReportCell, ReportTable } from '../../report.ts';
import { signOf } from '../table-signs.ts';
import { textWidth } from './page-styles.ts';

/** Left and right in every cell. */
export const sideMargin = 50;

export interface TableFit {
  /** Id of the style of its cells. */
  style: 'TableCell' | 'DenseTableCell';
  /** The names first. */
  widths: number[];
}

/** Of a letter in bold, on average, by style. */
const letter = { TableCell: 100, DenseTableCell: 82 };
/** Figures are no further apart than this: a table of two columns need not fill the page with air. */
const widest = 1500;

export function fitTable(table: ReportTable): TableFit {
  const style = (['TableCell', 'DenseTableCell'] as const).find((one) => {
    const needed = neededBy(table, one);
    return sumOf(needed.figures) + needed.names <= textWidth;
  });
  const dense = style ?? 'DenseTableCell';
  const { names, figures } = neededBy(table, dense);
  const room = textWidth - Math.max(names, Math.min(textWidth / 4, textWidth - sumOf(figures)));
  const shared = Math.min(widest, room / figures.length);
  const wide = sumOf(figures.map((figure) => Math.max(figure, shared)));
  const widths =
    wide <= room
      ? figures.map((figure) => Math.max(figure, shared))
      : figures.map((figure) => (figure * room) / sumOf(figures));
  const rounded = widths.map(Math.floor);
  return { style: dense, widths: [textWidth - sumOf(rounded), ...rounded] };
}

/** By its longest word, which is not parted. */
function neededBy(
  { corner, columns, rows }: ReportTable,
  style: keyof typeof letter,
): { names: number; figures: number[] } {
  const widthOf = (texts: string[]): number =>
    Math.max(...texts.flatMap((text) => text.split(' ')).map((word) => word.length)) * letter[style] +
    2 * sideMargin;
  return {
    names: widthOf([corner, ...rows.map(({ label }) => label)]),
    figures: columns.map((head, at) => widthOf([head, ...rows.map(({ cells }) => wholeOf(cells[at]))])),
  };
}

/** With its sign, from which it is not parted. */
function wholeOf(cell: ReportCell | undefined): string {
  return cell === undefined ? '' : `${cell.text} ${signOf(cell)}`.trim().replaceAll(' ', '\u00a0');
}

function sumOf(widths: number[]): number {
  return widths.reduce((sum, width) => sum + width, 0);
}
