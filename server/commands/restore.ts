import { stat } from 'node:fs/promises';
import { join } from 'node:path';
import { backupsIn } from '../backup/backup-names.ts';
import { readOpening } from '../backup/backup-settings.ts';
import { putKeysBack } from '../backup/key-escrow.ts';
import { restoreBackup } from '../backup/restore-backup.ts';
import { readSettings } from '../config.ts';
import { Refused } from '../refused.ts';
import { refuseUnusableFolders } from '../usable-folders.ts';
import { say, warn, WrongUsage, type Command } from './command.ts';
import { readOptions } from './options.ts';

export const restoreCommand: Command = {
  help: `panelpeil restore FILE [--replace] [--without-keys]    (with the program stopped)
panelpeil restore DIR ...                              the newest backup in it
panelpeil restore keys FILE                            key files that are missing, from panelpeil backup keys; with the list of
                                                       erasures and what was destroyed, before or after the backup

Into the databases of the settings, SQLite or PostgreSQL, whichever it was made of. The whole backup is read and checked first;
with any fault nothing changes. It is opened with BACKUP_IDENTITY_FILE (a secret key of age) or BACKUP_PASSPHRASE, keys
with BACKUP_KEYS_IDENTITY_FILE or BACKUP_KEYS_PASSPHRASE.
--replace         when there are databases: puts them aside, and says where
--without-keys    also when keys of the backup are missing or other ones here`,
  async run(args) {
    const options = readOptions(
      args,
      { replace: { type: 'boolean' }, 'without-keys': { type: 'boolean' } },
      true,
    );
    const [first, second, ...more] = options.words;
    if (first === 'keys') {
      if (second === undefined || more.length > 0)
        throw new WrongUsage('expected: restore keys FILE, the file that panelpeil backup keys wrote');
      return restoreKeys(second);
    }
    if (first === undefined || second !== undefined)
      throw new WrongUsage('expected: restore FILE, or restore keys FILE');
    const settings = readSettings(process.env);
    await refuseUnusableFolders(settings);
    const { head, rows, aside, lost, doubt } = await restoreBackup(settings, {
      path: await fileIn(first),
      opening: readOpening(process.env, 'BACKUP'),
      replace: options.flag('replace'),
      withoutKeys: options.flag('without-keys'),
    });
    say(`restored ${head.municipality} as of ${head.madeAt}: ${rows} rows`);
    if (aside !== null) say(`what was there before is in ${aside}`);
    for (const name of lost) say(`without ${name}: ${lossOf(name)}`);
    if (doubt !== null) warn(`panelpeil: ${doubt}`);
  },
};

async function restoreKeys(path: string): Promise<void> {
  const settings = readSettings(process.env);
  await refuseUnusableFolders(settings);
  const { keysFolder } = settings;
  const put = await putKeysBack(keysFolder, path, readOpening(process.env, 'BACKUP_KEYS'));
  say(
    put.keys.length === 0
      ? `${keysFolder} has all of these keys`
      : `put back in ${keysFolder}: ${put.keys.join(', ')}`,
  );
  if (put.destroyed.length > 0) say(`not put back, because they were destroyed: ${put.destroyed.join(', ')}`);
  if (put.erasures > 0)
    say(`the list of erasures has ${put.erasures} lines more: the next start erases what they are of`);
}

/** @throws Refused when there is no such file, or no backup in the folder */
async function fileIn(path: string): Promise<string> {
  const found = await stat(path).catch(() => null);
  if (found === null) throw new Refused(`${path}: there is no such file or folder.`);
  if (!found.isDirectory()) return path;
  const newest = (await backupsIn(path, null)).at(-1);
  if (newest === undefined) throw new Refused(`${path} has no backups.`);
  return join(path, newest);
}

const losses: [RegExp, string][] = [
  [
    /^wave-/u,
    'in this wave nobody can be reminded alone, and who answers twice or takes an answer back is not recognised',
  ],
  [/^series\./u, 'who answered before is not recognised in later waves'],
  [/^codes\./u, 'codes in letters that were sent no longer work'],
  [/^links\./u, 'reminders get another link than the invitation'],
  [/^receipts\./u, 'answers can no longer be withdrawn or changed'],
  [/^visits\./u, 'months of visits must be replaced as a whole'],
  [/^jobs\./u, 'letters that wait to be posted must be made again'],
];

function lossOf(name: string): string {
  return losses.find(([pattern]) => pattern.test(name))?.[1] ?? 'what was locked with it cannot be opened';
}
