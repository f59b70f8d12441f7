#!/usr/bin/env node
/** The command line: `panelpeil COMMAND`. Exit 0 done, 1 refused with one sentence, 2 wrong usage. */
import { warn, say, Refused, WrongUsage, type Command } from './commands/command.ts';
import { demoCommand } from './commands/demo.ts';
import { migrateCommand } from './commands/migrate.ts';
import { reportCommand } from './commands/report.ts';
import { serveCommand } from './commands/serve.ts';
import { staffCommand } from './commands/staff.ts';
import { tabulateCommand } from './commands/tabulate.ts';

const commands: Command[] = [
  serveCommand,
  demoCommand,
  migrateCommand,
  staffCommand,
  tabulateCommand,
  reportCommand,
];

/** Errors whose message is the one sentence to print; anything else is a fault of the program. */
const spoken = new Set([
  'Refused',
  'SettingsRefused',
  'DatabaseRefused',
  'KeyRefused',
  'QuestionnaireRefused',
]);

function overview(): string {
  const width = Math.max(...commands.map((command) => command.name.length));
  const lines = commands.map((command) => `  ${command.name.padEnd(width)}  ${command.summary}`);
  return ['panelpeil COMMAND [options]', '', ...lines, '', 'panelpeil COMMAND --help tells more.'].join('\n');
}

async function main([name, ...args]: string[]): Promise<void> {
  if (name === undefined || name === '--help' || name === '-h' || name === 'help') return say(overview());
  const command = commands.find((one) => one.name === name);
  if (command === undefined) {
    throw new WrongUsage(`${name}: expected one of ${commands.map((one) => one.name).join(', ')}`);
  }
  if (args.includes('--help') || args.includes('-h')) return say(command.help);
  await command.run(args);
}

function exitCodeFor(error: unknown): number {
  if (error instanceof WrongUsage) {
    warn(`panelpeil: ${error.message}`);
    return 2;
  }
  if (error instanceof Refused || (error instanceof Error && spoken.has(error.name))) {
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
