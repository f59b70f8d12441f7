/** The command line: `panelpeil COMMAND`. Exit 0 done, 1 refused with one sentence, 2 wrong usage. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { programFolder } from './program-folder.ts';
import { say, warn, WrongUsage } from './commands/command.ts';
import { commands } from './commands/commands.ts';

function overview(): string {
  const width = Math.max(...Object.keys(commands).map((name) => name.length));
  const lines = Object.entries(commands).map(([name, { summary }]) => `  ${name.padEnd(width)}  ${summary}`);
  const last = 'panelpeil COMMAND --help tells more; panelpeil --version says the version alone.';
  return [`panelpeil COMMAND [options]    (version ${version()})`, '', ...lines, '', last].join('\n');
}

function version(): string {
  const text = readFileSync(join(programFolder, 'package.json'), 'utf8');
  return (JSON.parse(text) as { version: string }).version;
}

/** @throws every error that is a fault of the program */
export async function runCommand(args: string[]): Promise<number> {
  try {
    await called(args);
    return 0;
  } catch (error) {
    return exitCodeFor(error);
  }
}

async function called([name, ...args]: string[]): Promise<void> {
  if (name === undefined || name === '--help' || name === '-h' || name === 'help') return say(overview());
  if (name === '--version' || name === '-V' || name === 'version') return say(version());
  const known = Object.hasOwn(commands, name) ? commands[name] : undefined;
  if (known === undefined)
    throw new WrongUsage(`${name}: expected one of ${Object.keys(commands).join(', ')}`);
  const command = await known.load();
  if (args.includes('--help') || args.includes('-h')) return say(command.help);
  await command.run(args);
}

/** By their names: the class of the last comes with SurveyJS, for which `--help` need not wait. */
const exitCodes: Record<string, number> = { WrongUsage: 2, Refused: 1, QuestionnaireRefused: 1 };

/** @throws every error that is a fault of the program, with its stack */
function exitCodeFor(error: unknown): number {
  const code = error instanceof Error ? exitCodes[error.name] : undefined;
  if (code === undefined) throw error;
  warn(`panelpeil: ${(error as Error).message}`);
  return code;
}
