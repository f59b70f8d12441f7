/** Records of one kind as JSON text and back: a list a field, so that names and what comes back are written once. */
import type { FigureKind, RecordOf } from '../../reports/figures/records.ts';
import { packColumn, unpackColumn, type PackedColumn } from './packed-column.ts';

export function textOfRecords<K extends FigureKind>(records: RecordOf[K][]): string {
  const [first] = records;
  if (first === undefined) return '{}';
  const names = Object.keys(first) as (keyof RecordOf[K])[];
  return JSON.stringify(
    Object.fromEntries(names.map((name) => [name, packColumn(records.map((one) => one[name]))])),
  );
}

export function recordsOfText<K extends FigureKind>(text: string): RecordOf[K][] {
  return recordsOfColumns<K>(JSON.parse(text) as Record<string, PackedColumn>);
}

export function recordsOfColumns<K extends FigureKind>(columns: Record<string, PackedColumn>): RecordOf[K][] {
  const lists = Object.entries(columns).map(([name, column]) => ({ name, values: unpackColumn(column) }));
  return Array.from({ length: lists[0]?.values.length ?? 0 }, (_, at) => {
    const record: Record<string, unknown> = {};
    for (const { name, values } of lists) record[name] = values[at];
    return record as unknown as RecordOf[K];
  });
}
