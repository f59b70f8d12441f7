/** Files as the suppliers of Kerkebeek deliver them: semicolons, Belgian days. */
import type { Day } from '../../../reports/figures/records.ts';
import type { FigureKind } from '../../../reports/figures/records.ts';

export interface DemoFile {
  kind: FigureKind;
  fileName: string;
  text: string;
}

export function csvText(head: string, rows: (string | number)[][]): string {
  return `${[head, ...rows.map((row) => row.join(';'))].join('\r\n')}\r\n`;
}

/** "2021-05-11" -> "11/05/2021" */
export function belgian(day: Day): string {
  return day.split('-').toReversed().join('/');
}

export function clock(seconds: number): string {
  const parts = [Math.floor(seconds / 3600), Math.floor((seconds % 3600) / 60), seconds % 60];
  return parts.map((part) => String(part).padStart(2, '0')).join(':');
}
