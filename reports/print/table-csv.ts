/** One table of a report as CSV for a spreadsheet in Belgium: what is a number stays one, unrounded. */
import { stringify } from 'csv-stringify/sync';
import type { ReportCell, ReportTable } from '../report.ts';
import { decimalComma, notADay } from './csv.ts';
import { neutralise } from './neutralise.ts';

export function printTableCsv({ corner, columns, rows }: ReportTable): Buffer {
  const text = (words: string): string => neutralise(notADay(words));
  const lines = [
    [corner, ...columns].map(text),
    ...rows.map(({ label, cells }) => [text(label), ...cells.map((cell) => valueOf(cell, text))]),
  ];
  return Buffer.from(
    stringify(lines, {
      bom: true,
      delimiter: ';',
      quoted_string: true,
      record_delimiter: 'windows',
      cast: { number: decimalComma },
    }),
  );
}

/** Nothing where there is no figure; a dash would be a word in a column of numbers. */
function valueOf(
  { text, tone, figure }: ReportCell,
  words: (text: string) => string,
): string | number | null {
  if (tone === 'hidden' || text === '–') return null;
  return figure?.value ?? words(text);
}
