/**
 * npm run bench:letters [-- LETTERS]: letters as they are printed, in files of the size of the house, without and with the
 * form behind each; fresh processes. Says how long it takes, how large the files are and the most memory it needed.
 */
import { inFreshProcess, print } from './fresh-process.ts';

const [given = '1000'] = process.argv.slice(2);

interface Printed {
  files: number;
  seconds: number;
  megabytes: number;
  memory: number;
}

print(`${given} letters, printed by | files | s | MB | most memory, MB`);
for (const kind of ['pdf', 'pdf-with-form']) {
  const { files, seconds, megabytes, memory } = inFreshProcess<Printed>('time-letters.ts', given, kind);
  print([kind.padEnd(26), files, seconds.toFixed(1), megabytes.toFixed(1), Math.round(memory)].join(' | '));
}
