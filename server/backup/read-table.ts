/** The rows of one table of a backup, as they are read. */
import { createHash } from 'node:crypto';
import { isPlain, type PlainValue } from '../store/backup/plain-value.ts';
import type { ColumnKind } from '../store/backup/shape.ts';
import type { Sums, TableLine } from './format.ts';

const mostRows = 500;
/** Bytes. */
const mostSize = 2_000_000;

export class ReadTable {
  readonly table: TableLine;
  readonly #kinds: ColumnKind[];
  readonly #hash = createHash('sha256');
  #count = 0;
  #rows: PlainValue[][] = [];
  #size = 0;

  constructor(table: TableLine) {
    this.table = table;
    this.#kinds = Object.values(table.columns);
  }

  /** @returns what is wrong with it, or null */
  take(values: unknown[], line: Buffer): string | null {
    if (values.length !== this.#kinds.length) return 'a row has not as many values as its table has columns';
    if (!this.#fits(values)) return 'a value is not of the kind of its column';
    this.#hash.update(line);
    this.#count += 1;
    this.#rows.push(values);
    this.#size += line.length;
    return null;
  }

  #fits(values: unknown[]): values is PlainValue[] {
    return this.#kinds.every((kind, i) => isPlain(values[i], kind));
  }

  get isFull(): boolean {
    return this.#rows.length >= mostRows || this.#size >= mostSize;
  }

  async handOver(to: { rows(rows: PlainValue[][], table: TableLine): Promise<void> }): Promise<void> {
    if (this.#rows.length > 0) await to.rows(this.#rows, this.table);
    this.#rows = [];
    this.#size = 0;
  }

  /** After the last row, once. */
  sum(): Sums[string] {
    return { rows: this.#count, sha256: this.#hash.digest('hex') };
  }
}
