import type { Conflict } from '../../reports/figures/merge-records.ts';
import type { FieldValue } from '../../reports/figures/same-record.ts';
import { dayOf, hourOf, secondOfDay } from '../../reports/figures/wall-time.ts';
import type { FigureField, FigureMapping, FileRemark } from './figure-file.ts';

/** Fields that are moments on the wall clock. */
const moments = new Set(['booked', 'planned', 'arrived', 'called', 'ended']);

/** A conflict as a fault with its row, its column as the file calls it, and both values. */
export function conflictRemark(
  conflict: Conflict,
  fields: FigureField[],
  { columns }: FigureMapping,
): FileRemark {
  const { row, field, stored, incoming } = conflict;
  const own = columns[field] ?? '';
  const column = own === '' ? (fields.find(({ name }) => name === field)?.head ?? null) : own;
  const place = column === null ? `Rij ${row}` : `Rij ${row}, kolom '${column}'`;
  const words = (value: FieldValue): string => valueText(field, value, fields);
  const isTotal = field === 'means' && (stored === null || incoming === null);
  const sentence = isTotal
    ? `${place}: van deze periode zijn er aanmeldingen met én zonder aanmeldmiddel. Samen zouden ze dubbel tellen.`
    : `${place}: hier staat ${words(incoming)}, maar wij bewaarden al ${words(stored)}.`;
  return { level: 'fault', row, column, sentence, check: 'differs-from-stored' };
}

function valueText(field: string, value: FieldValue, fields: FigureField[]): string {
  if (value === null || value === '') return 'niets';
  if (moments.has(field) && typeof value === 'number') return `“${momentText(value)}”`;
  const known = fields.find(({ name }) => name === field)?.words.find((word) => word.value === value);
  const text = Array.isArray(value) ? value.join(', ') : String(value);
  return `“${known?.label ?? text}”`;
}

/** "11/05/2021 09:02:31" */
function momentText(time: number): string {
  const [year = '', month = '', date = ''] = dayOf(time).split('-');
  const second = secondOfDay(time);
  const clock = [hourOf(time), Math.floor(second / 60) % 60, second % 60];
  return `${date}/${month}/${year} ${clock.map((part) => String(part).padStart(2, '0')).join(':')}`;
}
