/** The command line: `panelpeil COMMAND`. Exit 0 done, 1 refused with one sentence, 2 wrong usage. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { programFolder } from './program-folder.ts';
import { say, warn, WrongUsage, type Command } from './commands/command.ts';

/** Loaded only when called: `tabulate` need not wait for a web server or a PDF printer. */
const commands: Record<string, { summary: string; load: () => Promise<Command> }> = {
  serve: {
    summary: 'the web program; outside production an empty installation becomes the demo',
    load: async () => (await import('./commands/serve.ts')).serveCommand,
  },
  demo: {
    summary: 'fills an empty installation with the demo municipality Kerkebeek',
    load: async () => (await import('./commands/demo.ts')).demoCommand,
  },
  migrate: {
    summary: 'brings both databases to the tables of this version',
    load: async () => (await import('./commands/migrate.ts')).migrateCommand,
  },
  backup: {
    summary: 'both databases into one locked file, while the program goes on; or the keys, apart',
    load: async () => (await import('./commands/backup.ts')).backupCommand,
  },
  restore: {
    summary: 'a backup into an empty place, or into that of what is there',
    load: async () => (await import('./commands/restore.ts')).restoreCommand,
  },
  municipality: {
    summary: 'which municipality this is: before anything else, once',
    load: async () => (await import('./commands/municipality.ts')).municipalityCommand,
  },
  staff: {
    summary: 'staff add: a new staff member, and the one-time link to choose a password',
    load: async () => (await import('./commands/staff.ts')).staffCommand,
  },
  members: {
    summary: 'members import: a file of panel members into the installation',
    load: async () => (await import('./commands/members.ts')).membersCommand,
  },
  bounces: {
    summary: 'messages of mail servers that a mail could not be delivered',
    load: async () => (await import('./commands/bounces.ts')).bouncesCommand,
  },
  figures: {
    summary: 'service figures: a file into the installation, or only checked',
    load: async () => (await import('./commands/figures.ts')).figuresCommand,
  },
  audit: {
    summary: 'audit verify: whether the audit log is as it was written',
    load: async () => (await import('./commands/audit.ts')).auditCommand,
  },
  tabulate: {
    summary: 'tables of any questionnaire and answers, as JSON',
    load: async () => (await import('./commands/tabulate.ts')).tabulateCommand,
  },
  trend: {
    summary: 'an answer, net or mean over several waves, as JSON',
    load: async () => (await import('./commands/trend.ts')).trendCommand,
  },
  report: {
    summary: 'a report of a wave, or of any questionnaire and answers, in every form',
    load: async () => (await import('./commands/report.ts')).reportCommand,
  },
};

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
