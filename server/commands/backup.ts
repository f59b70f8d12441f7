import { basename } from 'node:path';
import { leaveNote } from '../backup/backup-notes.ts';
import { readLocking, refuseSame } from '../backup/backup-settings.ts';
import type { WrittenFile } from '../backup/backup-file.ts';
import { keepKeys } from '../backup/key-escrow.ts';
import { makeBackup } from '../backup/make-backup.ts';
import { readSettings } from '../config.ts';
import { refuseUnusableFolders } from '../usable-folders.ts';
import { refuseNoFiles } from '../store/missing-file.ts';
import { say, WrongUsage, type Command } from './command.ts';
import { readOptions } from './options.ts';

export const backupCommand: Command = {
  help: `panelpeil backup DIR [--keep DAYS]    both databases into one locked file; the program may go on
panelpeil backup keys FILE            the key files, locked for somebody else, into a new file; with which of them were
                                      destroyed, and the list of erasures

Locked with age (age-encryption.org): BACKUP_RECIPIENT, a public key, so that the machine that makes backups cannot read them;
or BACKUP_PASSPHRASE. For the keys BACKUP_KEYS_RECIPIENT or BACKUP_KEYS_PASSPHRASE, which must be others.
--keep DAYS    afterwards removes backups of this municipality in DIR that are older
Says the name, the size in bytes and the SHA-256 of the file. When it fails nothing is left, and no older one is removed.`,
  async run(args) {
    const options = readOptions(args, { keep: { type: 'string' } }, true);
    const [first, second, ...more] = options.words;
    const keep = options.one('keep');
    if (first === 'keys') {
      if (second === undefined || more.length > 0 || keep !== null)
        throw new WrongUsage('expected: backup keys FILE, the name of the file to write');
      return backupKeys(second);
    }
    if (first === undefined || second !== undefined)
      throw new WrongUsage('expected: backup DIR, or backup keys FILE');
    await backupDatabases(first, keep === null ? null : readDays(keep));
  },
};

async function backupDatabases(folder: string, keep: number | null): Promise<void> {
  const settings = readSettings(process.env);
  await refuseUnusableFolders(settings);
  const locking = readLocking(process.env, 'BACKUP');
  const stop = new AbortController();
  const interrupt = (): void => stop.abort();
  for (const signal of ['SIGINT', 'SIGTERM'] as const) process.once(signal, interrupt);
  const made = await makeBackup(settings, { folder, locking, keep, signal: stop.signal }).finally(() => {
    for (const signal of ['SIGINT', 'SIGTERM'] as const) process.off(signal, interrupt);
  });
  await leaveNote(settings, { at: made.madeAt, action: 'backup made', subject: basename(made.path) });
  say(lineOf(made));
  if (made.dropped > 0) say(`${made.dropped} older than ${keep} days removed`);
}

async function backupKeys(path: string): Promise<void> {
  const settings = readSettings(process.env);
  await refuseUnusableFolders(settings);
  if (settings.databaseUrl === null) refuseNoFiles(settings.dataFolder);
  const locking = readLocking(process.env, 'BACKUP_KEYS');
  refuseSame(process.env);
  const written = await keepKeys(settings.keysFolder, path, locking);
  const at = new Date().toISOString();
  await leaveNote(settings, { at, action: 'keys kept apart', subject: basename(path) });
  say(lineOf(written));
}

function lineOf({ path, size, sha256 }: WrittenFile): string {
  return `${path}  ${size} bytes  sha256 ${sha256}`;
}

function readDays(text: string): number {
  if (/^[1-9]\d{0,3}$/u.test(text)) return Number(text);
  throw new WrongUsage(`--keep ${text}: a number of days from 1 to 9999 was expected`);
}
