import { moneyText } from '../figures/budget.ts';
import type { PeriodFigure } from '../figures/period-figure.ts';
import { countText, decimalText, percentText } from '../findings/numbers.ts';
import type { ReportCell, ReportTable } from '../report.ts';

export type CellUnit = NonNullable<ReportCell['figure']>['unit'];

export interface FigureRow {
  label: string;
  /**
   * Shares 0-1, money in cents, minutes in minutes; null for what is not known; words as they are. The figure of a period
   * that is not over gets an asterisk.
   */
  cells: (number | null | string | PeriodFigure)[];
}

/** @param units one a column */
export function figureTable(
  about: { id?: string; caption: string; corner: string; columns: string[]; notes?: string[] },
  rows: FigureRow[],
  units: CellUnit[],
): ReportTable {
  return {
    ...about,
    rows: rows.map(({ label, cells }) => ({
      label,
      role: 'answer',
      cells: cells.map((cell, at) => cellOf(cell, units[at] ?? 'count')),
    })),
  };
}

function cellOf(cell: FigureRow['cells'][number], unit: CellUnit): ReportCell {
  if (cell === null) return { text: '–', tone: 'plain' };
  if (typeof cell === 'string') return { text: cell, tone: 'plain' };
  if (typeof cell === 'object') {
    const plain = cellOf(cell.value, unit);
    return cell.why === 'partial' && cell.value !== null ? { ...plain, text: `${plain.text}*` } : plain;
  }
  const value = unit === 'money' ? cell / 100 : cell;
  return { text: figureText(cell, unit), tone: 'plain', figure: { value, unit } };
}

/** As it stands in tables and sentences; money from cents. */
export function figureText(value: number, unit: CellUnit): string {
  switch (unit) {
    case 'share':
      return percentText(value, 'nl');
    case 'count':
      return countText(value, 'nl');
    case 'money':
      return moneyText(value);
    case 'mean':
    case 'minutes':
      return decimalText(value, 'nl');
    default:
      throw new Error(`unknown unit ${String(unit satisfies never)}`);
  }
}
