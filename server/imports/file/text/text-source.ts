/** A text file with separators as rows. */
import type { FileBytes } from '../file-bytes.ts';
import { findHead, firstRows } from '../find-head.ts';
import { plainHead } from '../plain-head.ts';
import type { FileWish, TableSource } from '../table-source.ts';
import { Unreadable } from '../unreadable.ts';
import { csvRecords, endOfRecords } from './csv-records.ts';
import { decodedPieces, encodingOf } from './encoding.ts';

const delimiters = [';', ',', '\t', '|'];
const names: Partial<Record<string, string>> = { ';': 'puntkomma', ',': 'komma', '\t': 'tab', '|': 'streep' };

/** @throws Unreadable when it is empty, no text, or Matomo's word for nothing */
export function textSource(bytes: FileBytes, wish: FileWish): TableSource {
  const encoding = encodingOf(bytes);
  const [start = ''] = decodedPieces(bytes, encoding);
  if (start.trim() === '') throw new Unreadable('empty-file', 'Dit bestand is leeg.');
  if (/^\s*no data available\s*$/i.test(start))
    throw new Unreadable(
      'no-data',
      'In dit bestand van Matomo staan geen gegevens, alleen “No data available”.',
    );
  // Excel's own line that names the separator.
  const [named = '', separator] = /^"?sep=(.)"?(?:\r\n|\n|\r)/i.exec(start) ?? [];
  const delimiter = separator ?? delimiterOf(start, new Set(wish.heads.map(plainHead)));
  return {
    form: 'text',
    reading: [encoding.toUpperCase().replace('WINDOWS', 'Windows'), names[delimiter] ?? delimiter],
    remarks: [],
    rows: () => csvRecords(without(named, decodedPieces(bytes, encoding)), delimiter, named === '' ? 1 : 2),
  };
}

function* without(start: string, pieces: Iterable<string>): Generator<string> {
  let skip = start.length;
  for (const piece of pieces) {
    yield piece.slice(skip);
    skip = 0;
  }
}

/** The separator that shows most heads of the kind; of those, the one that cuts most rows into as many cells. */
function delimiterOf(start: string, known: ReadonlySet<string>): string {
  const sample = start.slice(0, 64 * 1024);
  const whole = sample.length < start.length ? sample.slice(0, endOfRecords(sample)) : sample;
  const scores = delimiters.map((delimiter) => {
    const rows = firstRows(csvRecords([whole], delimiter));
    return {
      delimiter,
      known: findHead(rows, known)?.known ?? 0,
      regular: regularity(rows.map((row) => row.cells.length)),
    };
  });
  const [best] = scores.sort((a, b) => b.known - a.known || b.regular - a.regular);
  return best?.delimiter ?? ';';
}

/** Rows of the most common width, times that width; one cell a row is no table. */
function regularity(widths: number[]): number {
  const counts = new Map<number, number>();
  for (const width of widths) if (width > 1) counts.set(width, (counts.get(width) ?? 0) + 1);
  return Math.max(0, ...[...counts].map(([width, count]) => count * width));
}
