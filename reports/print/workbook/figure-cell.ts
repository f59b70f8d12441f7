/** A cell of a report's table as a number that can be calculated with, and that looks as it does in the report. */
import type { Cell } from 'write-excel-file/node';
import { tongueOf } from '../../findings/tongue.ts';
import type { ReportCell } from '../../report.ts';
import { numberCell, styles, textCell, type CellStyle } from './cells.ts';

/** How the signs of a cell are shown: behind its number, or not in the cell. */
export type Signs = 'beside' | 'below';

/** Of what is hidden the dash and nothing else, whatever the cell may hold. */
export function figureCell(cell: ReportCell, language: string, signs: Signs, style: CellStyle = {}): Cell {
  const toned = cell.tone === 'grey' ? { ...style, ...styles.grey } : style;
  if (cell.tone === 'hidden' || cell.figure === undefined)
    return textCell(cell.text, { ...toned, align: 'right' });
  return numberCell(cell.figure.value, formatOf(cell, language, signs), toned);
}

/** "BC ▲"; empty when there is nothing to say. */
export function signsOf(cell: ReportCell): string {
  if (cell.tone === 'hidden') return '';
  const mark = cell.mark === undefined ? '' : { higher: '▲', lower: '▼' }[cell.mark];
  return [cell.letters ?? '', mark].filter((sign) => sign !== '').join(' ');
}

/** `0 %" BC"`: the letters are part of how the number is shown, so that it stays one. */
export function formatOf(cell: ReportCell, language: string, signs: Signs): string {
  const percent = tongueOf(language) === 'en' ? '0%' : '0 %';
  const number = { share: percent, count: '#,##0', mean: '0.0', minutes: '0.0', money: '#,##0.00' }[
    cell.figure?.unit ?? 'count'
  ];
  const indicative = cell.text.endsWith('*') ? '*' : '';
  const shown = signs === 'beside' ? signsOf(cell) : '';
  const behind = `${indicative}${shown === '' ? '' : ` ${shown}`}`.replaceAll('"', '');
  return behind === '' ? number : `${number}"${behind}"`;
}

/** What is seen of the cell, in characters. */
export function widthOfCell(cell: ReportCell, signs: Signs): number {
  const shown = signsOf(cell);
  return cell.text.length + (signs === 'beside' && shown !== '' ? shown.length + 1 : 0);
}
