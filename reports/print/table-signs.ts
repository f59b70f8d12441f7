import type { ReportCell } from '../report.ts';

/** What stands small behind a figure: an arrow, or the letters of the groups it is above; '' for nothing. */
export function signOf({ mark, letters }: ReportCell): string {
  if (mark !== undefined) return mark === 'higher' ? '▲' : '▼';
  return letters ?? '';
}
