/** Records of CSV text that comes in pieces: never more in memory than a piece and an unfinished record. */
import { CsvError, parse } from 'csv-parse/sync';
import type { TextRow } from '../../text-table.ts';
import { saidPlace } from '../said-place.ts';
import { Unreadable } from '../unreadable.ts';

const mostUnfinished = 4 * 1024 * 1024;

/**
 * Lines end with CR LF, LF or CR, also mixed; a row has the line on which it begins.
 * @throws Unreadable when a quote is opened and never closed
 */
export function* csvRecords(pieces: Iterable<string>, delimiter: string, firstLine = 1): Generator<TextRow> {
  let line = firstLine;
  let rest = '';
  for (const piece of pieces) {
    const text = rest + piece;
    const end = endOfRecords(text);
    line = yield* rowsOf(text.slice(0, end), delimiter, line);
    rest = text.slice(end);
    if (rest.length > mostUnfinished) throw unclosed(line);
  }
  if (rest !== '') yield* rowsOf(rest, delimiter, line);
}

/** Where the last whole record of the text ends: a new line after an even number of quotes. */
export function endOfRecords(text: string): number {
  if (!text.includes('"'))
    return Math.max(text.lastIndexOf('\n'), text.lastIndexOf('\r', text.length - 2)) + 1;
  let end = 0;
  let quoted = false;
  for (let at = 0; at < text.length; at += 1) {
    const code = text.charCodeAt(at);
    if (code === 34) quoted = !quoted;
    else if (!quoted && (code === 10 || (code === 13 && at + 1 < text.length))) end = at + 1;
  }
  return end;
}

/** Gives back the line after the last row. */
function* rowsOf(text: string, delimiter: string, firstLine: number): Generator<TextRow, number> {
  let line = firstLine;
  if (!text.includes('"')) {
    for (const record of plainLines(text)) yield { line: line++, cells: record.split(delimiter) };
    return line;
  }
  for (const cells of quotedRecords(text, delimiter, line)) {
    yield { line, cells };
    line += 1;
    for (const cell of cells)
      if (cell.includes('\n') || cell.includes('\r')) line += cell.split(lineEnd).length - 1;
  }
  return line;
}

const lineEnd = /\r\n|\n|\r/;

/** Ten times as fast as a reader of quotes, and most exports have none. */
function plainLines(text: string): string[] {
  const lines = text.split(!text.includes('\r') ? '\n' : /\r(?!\n)|[^\r]\n/.test(text) ? lineEnd : '\r\n');
  if (lines.at(-1) === '') lines.pop();
  return lines;
}

function quotedRecords(text: string, delimiter: string, line: number): string[][] {
  try {
    return parse(text, {
      delimiter,
      record_delimiter: ['\r\n', '\n', '\r'],
      relax_column_count: true,
      relax_quotes: true,
    });
  } catch (error) {
    if (error instanceof CsvError && error.code === 'CSV_QUOTE_NOT_CLOSED') throw unclosed(line);
    throw error;
  }
}

function unclosed(line: number): Unreadable {
  const sentence = `${saidPlace(line)}hier begint een tekst tussen aanhalingstekens die nergens eindigt. Zet er een aanhalingsteken achter, of haal het eerste weg.`;
  return new Unreadable('open-quote', sentence, line);
}
