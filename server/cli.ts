#!/usr/bin/env node
/** The command line: `panelpeil COMMAND`. Exit 0 done, 1 refused with one sentence, 2 wrong usage. */
import { say, warn, WrongUsage, type Command } from './commands/command.ts';
import { Refused } from './refused.ts';

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
  staff: {
    summary: 'staff add: a new staff member, and the one-time link to choose a password',
    load: async () => (await import('./commands/staff.ts')).staffCommand,
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
    summary: 'a report of any questionnaire and answers, as PDF',
    load: async () => (await import('./commands/report.ts')).reportCommand,
  },
};

function overview(): string {
  const width = Math.max(...Object.keys(commands).map((name) => name.length));
  const lines = Object.entries(commands).map(([name, { summary }]) => `  ${name.padEnd(width)}  ${summary}`);
  return ['panelpeil COMMAND [options]', '', ...lines, '', 'panelpeil COMMAND --help tells more.'].join('\n');
}

async function main([name, ...args]: string[]): Promise<void> {
  if (name === undefined || name === '--help' || name === '-h' || name === 'help') return say(overview());
  const known = Object.hasOwn(commands, name) ? commands[name] : undefined;
  if (known === undefined)
    throw new WrongUsage(`${name}: expected one of ${Object.keys(commands).join(', ')}`);
  const command = await known.load();
  if (args.includes('--help') || args.includes('-h')) return say(command.help);
  await command.run(args);
}

/** @throws every error that is a fault of the program, with its stack */
function exitCodeFor(error: unknown): number {
  if (error instanceof WrongUsage) {
    warn(`panelpeil: ${error.message}`);
    return 2;
  }
  // By its name: its class comes with SurveyJS, for which `--help` need not wait.
  const isQuestionnaire = error instanceof Error && error.name === 'QuestionnaireRefused';
  if (error instanceof Refused || isQuestionnaire) {
    warn(`panelpeil: ${error.message}`);
    return 1;
  }
  throw error;
}

try {
  await main(process.argv.slice(2));
} catch (error) {
  process.exitCode = exitCodeFor(error);
}
