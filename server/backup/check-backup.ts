/** Reads a whole backup before anything is done with it. */
import { createReadStream } from 'node:fs';
import { open } from 'node:fs/promises';
import { basename } from 'node:path';
import { answersMigrations, panelMigrations } from '../../migrations/index.ts';
import type { Migrations } from '../../migrations/migration.ts';
import { Refused } from '../refused.ts';
import type { PlainValue } from '../store/backup/plain-value.ts';
import { opened, type Opening } from './envelope.ts';
import type { Head, TableLine } from './format.ts';
import { betweenDatabases } from './points-nowhere.ts';
import { unpacked } from './packed.ts';
import { readBackup, type Reader } from './read-lines.ts';

export interface CheckedBackup {
  head: Head;
  /** Of all tables. */
  rows: number;
}

/** @throws Refused in one sentence that says what is wrong with it */
export async function checkBackup(path: string, opening: Opening): Promise<CheckedBackup> {
  let head: Head | null = null;
  let count = 0;
  const between = betweenDatabases();
  await readBackupFile(path, opening, {
    head(read) {
      refuseNewer(read);
      head = read;
      return Promise.resolve();
    },
    table: () => Promise.resolve(),
    rows(rows: PlainValue[][], table: TableLine) {
      count += rows.length;
      between.see(rows, table);
      return Promise.resolve();
    },
  });
  const fault = between.fault();
  if (fault !== null) throw new Refused(`The backup does not fit together: ${fault}.`);
  if (head === null) throw new Refused(`${path} is empty.`);
  return { head, rows: count };
}

/** @throws Refused when it cannot be read, does not open or is damaged */
export async function readBackupFile(path: string, opening: Opening, reader: Reader): Promise<void> {
  await refuseOther(path);
  try {
    const bytes = opened(createReadStream(path), opening, basename(path));
    await readBackup(unpacked(bytes), reader);
  } catch (error) {
    const code = String((error as { code?: unknown }).code);
    if (code.startsWith('Z_'))
      throw new Refused(`${path} is damaged: it cannot be unpacked.`, { cause: error });
    throw error;
  }
}

/** What begins otherwise is another file; said before anything else is tried. */
async function refuseOther(path: string): Promise<void> {
  const start = 'age-encryption.org/v1\n';
  const file = await open(path, 'r').catch(() => {
    throw new Refused(`${path} cannot be read.`);
  });
  try {
    const { bytesRead, buffer } = await file
      .read(Buffer.alloc(start.length), 0, start.length, 0)
      .catch(() => {
        throw new Refused(`${path} is not a file that can be read.`);
      });
    if (bytesRead === 0) throw new Refused(`${path} is empty.`);
    if (buffer.toString('latin1') !== start)
      throw new Refused(`${path} is not a backup of Panelpeil, or is damaged at its start.`);
  } finally {
    await file.close();
  }
}

function refuseNewer({ steps }: Head): void {
  const known: [string[], Migrations][] = [
    [steps.panel, panelMigrations],
    [steps.answers, answersMigrations],
  ];
  for (const [taken, migrations] of known) {
    const unknown = taken.find((name) => migrations[name] === undefined);
    if (unknown !== undefined)
      throw new Refused(
        `The backup was made by a newer version of Panelpeil (${unknown}): restore it with that one.`,
      );
  }
}
