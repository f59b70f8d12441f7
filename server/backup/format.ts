/**
 * A backup, once it is opened: lines of JSON. First what it is, then each table with its columns and its rows (arrays, in the order of
 * the key), last how many rows each table has and the SHA-256 of their lines. docs/decisions/030 tells the whole.
 */
import { z } from 'zod';

export const format = 'panelpeil-backup/1';

const columnKind = z.enum(['text', 'integer', 'real', 'boolean', 'bytes']);

export const headLine = z.strictObject({
  format: z.literal(format),
  /** ISO 8601, UTC. */
  madeAt: z.iso.datetime(),
  municipality: z.string(),
  /** The kind of database it was made of; it fits both. */
  from: z.enum(['sqlite', 'postgres']),
  /** The migrations of each database, in their order. */
  steps: z.strictObject({ panel: z.array(z.string()), answers: z.array(z.string()) }),
  /** Name of a key file -> its fingerprint. */
  keys: z.record(z.string(), z.string()),
  /** Keys that were destroyed, as wave-2021-3 and series-4. Absent in earlier ones, as the next. */
  destroyed: z.array(z.string()).optional(),
  /** How many the list of erasures had. */
  erasures: z.int().nonnegative().optional(),
});
export type Head = z.infer<typeof headLine>;

export const tableLine = z.strictObject({
  table: z.string().regex(/^(panel|answers)\.[a-z_0-9]+$/u),
  columns: z.record(z.string(), columnKind),
});
export type TableLine = z.infer<typeof tableLine>;

const tableSum = z.strictObject({ rows: z.int(), sha256: z.string().length(64) });

export const lastLine = z.strictObject({ tables: z.record(z.string(), tableSum) });
export type Sums = z.infer<typeof lastLine>['tables'];
