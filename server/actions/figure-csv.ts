/** Small lists as a CSV file for a spreadsheet in Belgium: templates to fill in, and what is wrong in a file. */
import { neutralise } from '../../reports/print/neutralise.ts';
import type { FigureField, FileRemark } from './figure-file.ts';

const levels: Record<FileRemark['level'], string> = { fault: 'Fout', notice: 'Ter info' };

/** The heads of a kind of file with one row as an example. */
export function templateFile(fields: FigureField[]): Buffer {
  return csvFile([fields.map(({ head }) => head), fields.map(({ example }) => example)]);
}

export function remarksFile(remarks: FileRemark[]): Buffer {
  const rows = remarks.map(({ level, row, column, sentence }) => [
    levels[level],
    row === null ? '' : String(row),
    column ?? '',
    sentence,
  ]);
  return csvFile([['Ernst', 'Rij', 'Kolom', 'Opmerking'], ...rows]);
}

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
