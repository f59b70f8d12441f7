import { neutralise } from '../../reports/print/neutralise.ts';

/** A list for a spreadsheet in Belgium: UTF-8 with its mark, semicolons, and no text that would be calculated. */
export function csvFile(rows: string[][]): Buffer {
  const cell = (text: string): string => {
    const safe = isAmount(text) ? text : neutralise(text);
    return /[";\r\n]/u.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe;
  };
  return Buffer.from(`\uFEFF${rows.map((row) => `${row.map(cell).join(';')}\r\n`).join('')}`);
}

/** "-14.245,33" begins as a formula does, and is none. */
function isAmount(text: string): boolean {
  return /^-?[\d.]+(,\d+)?$/u.test(text);
}
