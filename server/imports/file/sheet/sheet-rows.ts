/** Rows of one sheet as text, one by one. */
import type { TextRow } from '../../text-table.ts';
import type { CellStyle } from './cell-styles.ts';
import { elements } from './elements.ts';
import { numberText } from './number-text.ts';
import { richText } from './shared-strings.ts';
import { cellString } from './xml-text.ts';
import { tooWide } from '../unreadable.ts';
import { brokenWorkbook } from './zip-entries.ts';

export interface CellWords {
  strings: string[];
  styles: CellStyle[];
  /** Days are counted from 1904. */
  from1904: boolean;
}

/** A sheet can have 16,384; a few cells in the last of them would make rows of thousands of empty ones. */
const mostColumns = 1_000;
const cell = /<(?:\w+:)?c(\s[^>]*?)?(?:\/>|>(.*?)<\/(?:\w+:)?c>)/gs;
const valueIn = /<(?:\w+:)?v(?:\s[^>]*)?>([^<]*)</;

/** @throws Unreadable for a cell that points to nothing */
export function* sheetRows(xml: Buffer, words: CellWords): Generator<TextRow> {
  let line = 0;
  for (const { attributes, inner } of elements(xml, 'row')) {
    line = Number(/\sr=["'](\d+)/.exec(attributes)?.[1] ?? line + 1);
    yield { line, cells: cellsOf(inner, words) };
  }
}

function cellsOf(inner: string, words: CellWords): string[] {
  const cells: string[] = [];
  for (const [, attributes = '', content = ''] of inner.matchAll(cell)) {
    const place = /\sr=["']([A-Z]+)/.exec(attributes)?.[1];
    const at = place === undefined ? cells.length : columnOf(place);
    const text = textOf(attributes, content, words);
    if (text === '') continue;
    if (at >= mostColumns) throw tooWide(mostColumns);
    while (cells.length < at) cells.push('');
    cells[at] = text;
  }
  return cells;
}

/** "A" -> 0, "AB" -> 27 */
function columnOf(letters: string): number {
  let column = 0;
  for (let at = 0; at < letters.length; at += 1) column = column * 26 + letters.charCodeAt(at) - 64;
  return column - 1;
}

function textOf(attributes: string, content: string, { strings, styles, from1904 }: CellWords): string {
  if (content === '') return '';
  const type = /\st=["'](\w+)/.exec(attributes)?.[1] ?? 'n';
  if (type === 'inlineStr') return richText(content);
  const value = valueIn.exec(content)?.[1] ?? '';
  if (value === '') return '';
  switch (type) {
    case 's': {
      const text = strings[Number(value)];
      if (text === undefined) throw brokenWorkbook();
      return text;
    }
    case 'b':
      return value === '1' ? 'ja' : 'nee';
    case 'n': {
      const style = styles[Number(/\ss=["'](\d+)/.exec(attributes)?.[1] ?? 0)] ?? 'number';
      return numberText(value, style, from1904);
    }
    case 'd':
      return isoText(value);
    // str: text that a formula gave; e: #REF! and the like, which the check of cells refuses.
    default:
      return cellString(value);
  }
}

/** "2021-05-11T09:10:00" -> "11/05/2021 09:10:00" */
function isoText(value: string): string {
  const [, year, month, day, time] = /^(\d{4})-(\d\d)-(\d\d)(?:T(\d\d:\d\d(?::\d\d)?))?/.exec(value) ?? [];
  if (year === undefined) return value;
  return `${day}/${month}/${year}${time === undefined ? '' : ` ${time}`}`;
}
