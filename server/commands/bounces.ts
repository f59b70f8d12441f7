import { readFile } from 'node:fs/promises';
import { noteBounces } from '../actions/mailings/note-bounces.ts';
import { readSettings } from '../config.ts';
import { withExisting } from '../installation.ts';
import { Refused } from '../refused.ts';
import { say, WrongUsage, type Command } from './command.ts';
import { readOptions } from './options.ts';
import { refusedFor, refuseNoFile } from './figures-check.ts';
import { Problem } from '../actions/problem.ts';

export const bouncesCommand: Command = {
  help: `panelpeil bounces FILE...    (on SQLite with the server stopped)

FILE: a message of a mail server that one of our mails could not be delivered, as .eml, or a mailbox of them (mbox).
An address that does not exist gets no mail any more: the member is written to by letter. The same file again changes nothing.`,
  async run(args) {
    const { words: files } = readOptions(args, {}, true);
    if (files.length === 0) throw new WrongUsage('expected: bounces FILE...');
    const read = await Promise.all(files.map(async (file) => ({ file, bytes: await bytesOf(file) })));
    await withExisting(readSettings(process.env), async (world) => {
      for (const { file, bytes } of read) {
        const noted = await noteBounces(world, bytes, 'command line').catch((error: unknown) => {
          throw error instanceof Problem ? refusedFor(file, error) : error;
        });
        const { messages, addresses, refused, delayed, others } = noted;
        say(
          `${file}: ${messages} messages: ${addresses} addresses that do not exist, ${refused} mails refused, ${delayed} delayed, ${others} not about our mails`,
        );
      }
    });
  },
};

/** All are read before anything is written. */
async function bytesOf(file: string): Promise<Buffer> {
  await refuseNoFile(file);
  return readFile(file).catch((error: NodeJS.ErrnoException) => {
    throw new Refused(`${file}: cannot be read (${error.code ?? error.message})`);
  });
}
