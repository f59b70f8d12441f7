/** Files of figures read in this process, as the web reads them, with the heads of appointments and logins. */
import { bytesInMemory } from '../../server/imports/file/file-bytes.ts';
import { webLimits, type FileLimits } from '../../server/imports/file/file-limits.ts';
import { readFile, type FileRead } from '../../server/imports/file/read-file.ts';
import type { FileWish } from '../../server/imports/file/table-source.ts';

const wish: FileWish = {
  heads: [
    'Datum',
    'Dag',
    'Dienst',
    'Afspraaknummer',
    'Product',
    'Aanmeldmiddel',
    'Aantal aanmeldingen',
    'Aantal',
  ],
  persons: 'left-out',
};

export interface ReadHere {
  columns: string[];
  cells: string[][];
  lines: number[];
  /** Check and row: "total-row 4". */
  checks: string[];
  sentences: string[];
  read: FileRead;
}

export function readHere(file: string | Buffer, asked: Partial<FileWish & FileLimits> = {}): ReadHere {
  const bytes = Buffer.isBuffer(file) ? file : Buffer.from(file);
  const read = readFile(bytesInMemory(bytes), { ...wish, ...asked }, { ...webLimits, ...asked });
  const rows = [...read.table.rows];
  return {
    columns: read.table.columns,
    cells: rows.map(({ cells }) => cells),
    lines: rows.map(({ line }) => line),
    checks: read.remarks.map(({ check, row }) => `${check} ${row ?? '-'}`),
    sentences: read.remarks.map(({ sentence }) => sentence),
    read,
  };
}
