/** A verb of the command line. Exit 0 done, 1 refused (bad input, in one sentence), 2 wrong usage. */
export interface Command {
  help: string;
  run(args: string[]): Promise<void>;
}

/** The command was called wrongly, in one sentence. Exit 2. */
export class WrongUsage extends Error {
  override name = 'WrongUsage';
}

/** Written here and nowhere else, so that a command's output can be told from the program's log. */
export function say(line: string): void {
  process.stdout.write(`${line}\n`);
}

export function warn(line: string): void {
  process.stderr.write(`${line}\n`);
}
