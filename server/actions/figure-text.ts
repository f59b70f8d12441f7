/** Records of one kind as JSON text and back: a list a field, so that the names of the fields are written once. */
import type { FigureKind, RecordOf } from '../../reports/figures/records.ts';

export function textOfRecords<K extends FigureKind>(records: RecordOf[K][]): string {
  const [first] = records;
  if (first === undefined) return '{}';
  const names = Object.keys(first) as (keyof RecordOf[K])[];
  return JSON.stringify(Object.fromEntries(names.map((name) => [name, records.map((one) => one[name])])));
}

export function recordsOfText<K extends FigureKind>(text: string): RecordOf[K][] {
  const columns = Object.entries(JSON.parse(text) as Record<string, unknown[]>);
  const size = columns[0]?.[1].length ?? 0;
  return Array.from(
    { length: size },
    (_, at) =>
      Object.fromEntries(columns.map(([name, values]) => [name, values[at]])) as unknown as RecordOf[K],
  );
}
