/** Reads the rows of one kind of file: cell by cell by its columns, then the record, then what rows say together. */
import type { FigureKind } from '../../../reports/figures/records.ts';
import type { FigureMapping } from '../../actions/figure-file.ts';
import { plainHead } from '../file/plain-head.ts';
import { saidPlace, shortened } from '../file/said-place.ts';
import type { KindReader, RowReader } from '../kind-reader.ts';
import type { Remark, TextRow } from '../text-table.ts';
import { type CellType, type CellValue, type NoValue } from '../cells/cell-type.ts';
import { acrossRows } from './across-rows.ts';
import { guessMapping } from './guess-mapping.ts';
import { cellTypes, type Kind, type KindColumn, type RowPlace, type Values } from './kind.ts';
import { columnRemarks } from './column-remarks.ts';

type Say = (remark: Remark) => void;

export function columnReader(kind: FigureKind, { columns: known, start }: Kind<FigureKind>): KindReader {
  return {
    fields: known.map(({ type: _type, synonyms: _synonyms, words, ...field }) => ({
      ...field,
      // A value has several words; the first is the one we show.
      words: words.filter((one, at) => words.findIndex(({ value }) => value === one.value) === at),
    })),
    heads: known.flatMap(({ head, synonyms }) => [head, ...synonyms]),
    guess: (columns, rows) => guessMapping(known, columns, rows),
    read(columns, mapping, context): RowReader {
      const places = placesOf(known, columns, mapping);
      const maker = start(context, columns);
      const across = acrossRows(kind);
      const remarks = columnRemarks(kind, known, columns, mapping);
      // Without such a column rows cannot be told apart: only what is wrong in their cells is worth saying.
      const lacks = remarks.some(({ check }) => check === 'missing-column');
      return {
        remarks,
        holds: maker.holds === true,
        row(row, say) {
          const values = valuesOf(places, row, mapping, say);
          if (values === null) return null;
          const record = maker.record(values, placeOf(row.line, mapping, lacks ? unsaid : say));
          if (record !== null && maker.holds !== true && !lacks) across.take(record, row.line, say);
          return record;
        },
        end(say) {
          if (lacks) return [];
          across.end(say);
          return maker.end?.(say) ?? [];
        },
      };
    },
  };
}

function unsaid(): void {}

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

/** Null: something that must be there is not, or cannot be read; `say` heard what. */
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
      say({ ...remark, level: 'notice', sentence: `${start}“${shortened(text)}” ${value.said}` });
    } else {
      isWhole = false;
      const shown = text === '' ? '' : `“${shortened(text)}” `;
      say({ ...remark, level: 'fault', sentence: `${start}${shown}${expectedOf(value, place)}` });
    }
  }
  return isWhole ? values : null;
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
    return column.required
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
    said: `kennen wij niet. Wij kennen: ${list}. Duid hieronder aan wat het is.`,
  };
}

function placeOf(line: number, mapping: FigureMapping, say: Say): RowPlace {
  const add = (level: Remark['level'], check: string, name: string | null, said: string): void => {
    const column = name === null ? null : (mapping.columns[name] ?? null);
    say({ level, row: line, column, check, sentence: `${saidPlace(line, column)}${said}` });
  };
  return {
    line,
    notice: (check, column, said) => add('notice', check, column, said),
    fault: (check, column, said) => add('fault', check, column, said),
  };
}

/** After a place a sentence goes on; a name keeps its capital. */
function lower(sentence: string): string {
  return sentence.startsWith('Excel') ? sentence : sentence.charAt(0).toLowerCase() + sentence.slice(1);
}
