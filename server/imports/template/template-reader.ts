/** Reads files as our own templates have them, or with their columns pointed out. */
import type { FigureKind } from '../../../reports/figures/records.ts';
import type { FigureMapping } from '../../actions/figure-file.ts';
import type { Remark, TextRow } from '../text-table.ts';
import { plainHead } from '../file/plain-head.ts';
import { saidPlace, shortened } from '../file/said-place.ts';
import type { KindReader, RowReader } from '../kind-reader.ts';
import { cellTypes, type CellReader, type CellValue } from './cell-types.ts';
import { templateKinds, type TemplateColumn, type TemplateKind, type Values } from './kind-columns.ts';

export function templateReader(kind: FigureKind): KindReader {
  const template = templateKinds[kind] as TemplateKind;
  const { columns: known } = template;
  return {
    fields: known.map(({ type: _type, ...field }) => field),
    heads: known.map(({ head }) => head),
    guess: (columns, rows) => guess(known, columns, rows),
    read: (columns, mapping) => rowReader(template, columns, mapping),
  };
}

function guess(known: TemplateColumn[], columns: string[], rows: TextRow[]): FigureMapping {
  const byHead = new Map(columns.map((name) => [plainHead(name), name]));
  const found = known.flatMap(({ name, head }): [string, string][] => {
    const column = byHead.get(plainHead(head));
    return column === undefined ? [] : [[name, column]];
  });
  const isIso = rows.some(({ cells }) => cells.some((cell) => /^\d{4}-\d\d-\d\d/u.test(cell)));
  return {
    columns: Object.fromEntries(found),
    dates: isIso ? 'year first' : 'day first',
    decimals: ',',
    durations: 'seconds',
    words: {},
    service: null,
  };
}

interface Place {
  column: TemplateColumn;
  at: number;
  head: string;
  read: CellReader;
  words: Map<string, string> | null;
}

function rowReader(
  { columns: known, record }: TemplateKind,
  columns: string[],
  mapping: FigureMapping,
): RowReader {
  const places = known.flatMap((column): Place[] => {
    const head = mapping.columns[column.name];
    const at = head === undefined ? -1 : columns.indexOf(head);
    return head === undefined || at < 0 ? [] : [placeOf(column, at, mapping)];
  });
  const absent = known.filter(
    ({ name, required }) =>
      required &&
      !places.some(({ column }) => column.name === name) &&
      !(name === 'service' && mapping.service !== null),
  );
  return {
    remarks: absent.map(missing),
    row(row, say) {
      const values: Values = mapping.service === null ? {} : { service: mapping.service };
      let isWhole = true;
      for (const place of places) {
        const value = valueOf(place, row, mapping);
        if (value instanceof Object) {
          say(value.remark);
          isWhole = false;
        } else values[place.column.name] = value;
      }
      return isWhole ? record(values) : null;
    },
  };
}

function placeOf(column: TemplateColumn, at: number, mapping: FigureMapping): Place {
  const { name, words } = column;
  const own = Object.entries(mapping.words[name] ?? {});
  const listed = words.map(({ label, value }): [string, string] => [label.toLowerCase(), value]);
  const all = [...listed, ...own.map(([word, value]): [string, string] => [word.toLowerCase(), value])];
  const head = mapping.columns[name] ?? column.head;
  return {
    column,
    at,
    head,
    read: cellTypes[column.type].read,
    words: words.length === 0 ? null : new Map(all),
  };
}

function valueOf(
  { column, at, head, read, words }: Place,
  { line, cells }: TextRow,
  mapping: FigureMapping,
): CellValue | null | { remark: Remark } {
  const text = cells[at] ?? '';
  if (text === '') return column.required ? fault(line, head, 'hier staat niets.', 'empty-cell') : null;
  if (words !== null) {
    const value = words.get(text.toLowerCase());
    if (value !== undefined) return value;
    const known = column.words.map(({ label }) => label).join(', ');
    return fault(line, head, `“${shortened(text)}” kennen wij niet. Wij kennen: ${known}.`, 'unknown-word');
  }
  const value = read(text, mapping);
  if (value !== null) return value;
  const { expected } = cellTypes[column.type];
  return fault(line, head, `“${shortened(text)}” is niet ${expected}.`, `not-${column.type}`);
}

function fault(row: number, column: string, said: string, check: string): { remark: Remark } {
  return { remark: { level: 'fault', row, column, sentence: saidPlace(row, column) + said, check } };
}

function missing({ head }: TemplateColumn): Remark {
  const sentence = `Kolom '${head}' ontbreekt. Duid aan welke kolom dit is.`;
  return { level: 'fault', row: null, column: head, sentence, check: 'missing-column' };
}
