/** Reads the lines of a backup and believes none of them: shape, order, count and digest are looked at before anybody relies on them. */
import { Refused } from '../refused.ts';
import type { PlainValue } from '../store/backup/plain-value.ts';
import { headLine, lastLine, tableLine, type Head, type Sums, type TableLine } from './format.ts';
import { linesOf } from './lines-of.ts';
import { ReadTable } from './read-table.ts';

export interface Reader {
  head(head: Head): Promise<void>;
  /** Before the rows of each table, also of one without rows. */
  table(table: TableLine): Promise<void>;
  /** Some rows of the last table. */
  rows(rows: PlainValue[][], table: TableLine): Promise<void>;
}

/** @throws Refused when anything is not as it was written */
export async function readBackup(bytes: AsyncIterable<Uint8Array>, reader: Reader): Promise<void> {
  const reading = new Reading(reader);
  for await (const line of linesOf(bytes)) await reading.take(line);
  reading.end();
}

class Reading {
  readonly #reader: Reader;
  readonly #found: Sums = {};
  #number = 0;
  #open: ReadTable | null = null;
  #said: Sums | null = null;

  constructor(reader: Reader) {
    this.#reader = reader;
  }

  async take(line: Buffer): Promise<void> {
    this.#number += 1;
    if (this.#said !== null) throw this.#damaged('there is more after its end');
    const content = parsed(line);
    if (this.#number === 1) await this.#takeHead(content);
    else if (!Array.isArray(content)) await this.#takeTableOrEnd(content);
    else await this.#takeRow(content, line);
  }

  end(): void {
    if (this.#said === null) throw new Refused('The backup is not whole: its end is missing.');
    for (const table of new Set([...Object.keys(this.#said), ...Object.keys(this.#found)])) {
      const [said, found] = [this.#said[table], this.#found[table]];
      if (said === undefined || said.rows !== found?.rows || said.sha256 !== found.sha256)
        throw new Refused(`The backup is damaged: the rows of ${table} are not those that were written.`);
    }
  }

  async #takeHead(content: unknown): Promise<void> {
    const head = headLine.safeParse(content);
    if (!head.success) throw new Refused('This is not a backup of Panelpeil, or one of a newer version.');
    await this.#reader.head(head.data);
  }

  async #takeRow(content: unknown[], line: Buffer): Promise<void> {
    const fault = this.#open === null ? 'a row without a table' : this.#open.take(content, line);
    if (fault !== null) throw this.#damaged(fault);
    if (this.#open?.isFull === true) await this.#open.handOver(this.#reader);
  }

  async #takeTableOrEnd(content: unknown): Promise<void> {
    await this.#open?.handOver(this.#reader);
    if (this.#open !== null) this.#found[this.#open.table.table] = this.#open.sum();
    this.#open = null;
    const [last, table] = [lastLine.safeParse(content), tableLine.safeParse(content)];
    if (last.success) this.#said = last.data.tables;
    else if (!table.success) throw this.#damaged('it is neither a row, a table nor the end');
    else if (this.#found[table.data.table] !== undefined) throw this.#damaged('its table stands there twice');
    else {
      this.#open = new ReadTable(table.data);
      await this.#reader.table(table.data);
    }
  }

  #damaged(what: string): Refused {
    return new Refused(`The backup is damaged at line ${this.#number}: ${what}.`);
  }
}

/** undefined when it is not JSON: that is of no shape either. */
function parsed(line: Buffer): unknown {
  try {
    return JSON.parse(line.toString('utf8'));
  } catch {
    return undefined;
  }
}
