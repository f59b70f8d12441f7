/** The cells of a row by the columns that are known: each read as what it is, or said why it cannot be. */
import type { FigureMapping } from '../../actions/figure-file.ts';
import { hasPersonalContent } from '../file/personal-content.ts';
import { plainHead } from '../file/plain-head.ts';
import { saidPlace, shortened } from '../file/said-place.ts';
import type { Remark, TextRow } from '../text-table.ts';
import { type CellType, type CellValue, type NoValue } from '../cells/cell-type.ts';
import { cellTypes, type KindColumn, type Values } from './kind.ts';

type Say = (remark: Remark) => void;

/** Null: something that must be there is not, or cannot be read; `say` heard what. */
export function rowValues(
  known: KindColumn[],
  columns: string[],
  mapping: FigureMapping,
): (row: TextRow, say: Say) => Values | null {
  const places = placesOf(known, columns, mapping);
  return (row, say) => valuesOf(places, row, mapping, say);
}

interface Place {
  column: KindColumn;
  at: number;
  head: string;
  type: CellType;
  words: Map<string, string> | null;
}

function placesOf(known: KindColumn[], columns: string[], mapping: FigureMapping): Place[] {
  return known.flatMap((column): Place[] => {
    const head = mapping.columns[column.name];
    const at = head === undefined ? -1 : columns.indexOf(head);
    if (head === undefined || at < 0) return [];
    return [{ column, at, head, type: cellTypes[column.type], words: wordsOf(column, mapping) }];
  });
}

function wordsOf({ name, words }: KindColumn, mapping: FigureMapping): Map<string, string> | null {
  if (words.length === 0) return null;
  const own = Object.entries(mapping.words[name] ?? {}).map(([label, value]) => ({ label, value }));
  return new Map([...words, ...own].map(({ label, value }) => [plainHead(label), value]));
}

function valuesOf(places: Place[], row: TextRow, mapping: FigureMapping, say: Say): Values | null {
  const values: Values = mapping.service === null ? {} : { service: mapping.service };
  let isWhole = true;
  for (const place of places) {
    const text = row.cells[place.at] ?? '';
    const value = valueOf(place, text, mapping);
    if (typeof value !== 'object' || value === null) {
      values[place.column.name] = value;
      continue;
    }
    const remark = { row: row.line, column: place.head, check: value.check };
    const start = saidPlace(row.line, place.head);
    if ('value' in value) {
      values[place.column.name] = value.value;
      say({ ...remark, level: 'notice', sentence: `${start}${lower(value.said)}` });
    } else if (value.unknown === true && !place.column.required) {
      values[place.column.name] = null;
      say({ ...remark, level: 'notice', sentence: `${start}${quoted(text, place)}${value.said}` });
    } else {
      isWhole = false;
      const sentence = `${start}${quoted(text, place)}${expectedOf(value, place)}`;
      say({ ...remark, level: 'fault', sentence });
    }
  }
  return isWhole ? values : null;
}

/** What a person is or has is never repeated, also where it stands in the wrong column. */
function quoted(text: string, { type }: Place): string {
  return text === '' || type.personal === true || hasPersonalContent(text) ? '' : `“${shortened(text)}” `;
}

/** A word as it stands in the file is kept beside its plain form: few words come back in every row. */
function wordIn(words: Map<string, string>, text: string): string | undefined {
  const known = words.get(text);
  if (known !== undefined) return known;
  const value = words.get(plainHead(text));
  if (value !== undefined) words.set(text, value);
  return value;
}

/** A number that must be known is asked for. */
function expectedOf(value: NoValue, { type }: Place): string {
  return value.unknown === true ? `is niet bekend. Wij verwachten ${type.expected}.` : value.said;
}

function valueOf(
  { column, type, words, head }: Place,
  text: string,
  mapping: FigureMapping,
): CellValue | null | ReturnType<CellType['read']> {
  if (text === '')
    return column.required && column.mayBeEmpty !== true
      ? { check: 'empty-cell', said: `hier staat niets. Wij verwachten ${type.expected}.` }
      : null;
  if (words === null) return type.read(text, mapping, head);
  const value = wordIn(words, text);
  if (value !== undefined) return value;
  const known = column.words.filter(
    (one, at) => column.words.findIndex((other) => other.value === one.value) === at,
  );
  const list = known.map(({ label }) => label).join(', ');
  return {
    check: 'unknown-word',
    said: `kennen wij niet. Wij kennen: ${list}. Duid aan wat het is.`,
  };
}

/** After a place a sentence goes on; a name keeps its capital. */
function lower(sentence: string): string {
  return sentence.startsWith('Excel') ? sentence : sentence.charAt(0).toLowerCase() + sentence.slice(1);
}
