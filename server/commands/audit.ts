/** Whether the log is as it was written, from the first entry to the last. */
import type { AuditFault } from '../actions/audit/audit-records.ts';
import { checkLog } from '../actions/audit/check-log.ts';
import { readSettings } from '../config.ts';
import { withExisting } from '../installation.ts';
import { Refused } from '../refused.ts';
import { say, WrongUsage, type Command } from './command.ts';
import { readOptions } from './options.ts';

const usage = 'audit verify [--head HASH]';

export const auditCommand: Command = {
  help: `panelpeil ${usage}    (HASH: the last one somebody remembers, of the daily mail; on SQLite stop the program first)`,
  async run(args) {
    const options = readOptions(args, { head: { type: 'string' } }, true);
    if (options.words[0] !== 'verify' || options.words.length > 1) throw new WrongUsage(`expected: ${usage}`);
    const remembered = options.one('head')?.replaceAll(/\s/gu, '').toLowerCase() ?? null;
    if (remembered !== null && !/^[0-9a-f]{64}$/u.test(remembered))
      throw new WrongUsage('--head: expected the 64 characters of a hash');
    const settings = readSettings(process.env);
    const { entries, head, fault } = await withExisting(settings, (world) => checkLog(world, remembered));
    if (fault !== null) throw new Refused(wrong(fault));
    say(`${entries} entries, head ${head}`);
  },
};

const words: Record<AuditFault['kind'], string> = {
  missing: 'is missing',
  changed: 'is not as it was written, or the entry before it is not',
  counts: 'seals counts by day that were changed since',
  head: 'and those after it are missing: the head that was remembered is not in the log, which was cut off or written anew',
};

function wrong({ number, kind }: AuditFault): string {
  return `entry ${number} ${words[kind]}`;
}
