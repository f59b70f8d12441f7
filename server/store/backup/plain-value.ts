/** A value as it stands in a backup: the same from either database. */
import type { ColumnKind } from './shape.ts';

export type PlainValue = string | number | boolean | null;

/** @throws Error when the database holds something else than the column says */
export function toPlain(value: unknown, kind: ColumnKind): PlainValue {
  if (value === null || value === undefined) return null;
  if (kind === 'text' && typeof value === 'string') return value;
  if (kind === 'bytes' && value instanceof Uint8Array) return Buffer.from(value).toString('base64');
  // SQLite has no booleans; PostgreSQL's large whole numbers come as text.
  if (kind === 'boolean' && (typeof value === 'boolean' || value === 0 || value === 1)) return Boolean(value);
  const number = typeof value === 'number' || typeof value === 'string' ? Number(value) : NaN;
  if (kind === 'integer' && Number.isSafeInteger(number)) return number;
  if (kind === 'real' && Number.isFinite(number)) return number;
  throw new Error(`a value is not ${kind}`);
}

/** Whether a value that was read from a backup is one of this kind. */
export function isPlain(value: unknown, kind: ColumnKind): value is PlainValue {
  if (value === null) return true;
  if (kind === 'integer') return Number.isSafeInteger(value);
  if (kind === 'real') return Number.isFinite(value);
  return typeof value === (kind === 'boolean' ? 'boolean' : 'string');
}

/** As the databases take it. */
export function fromPlain(value: PlainValue, kind: ColumnKind): PlainValue | Buffer {
  return kind === 'bytes' && typeof value === 'string' ? Buffer.from(value, 'base64') : value;
}
