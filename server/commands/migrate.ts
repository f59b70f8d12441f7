import { readSettings } from '../config.ts';
import { withInstallation } from '../installation.ts';
import { say, type Command } from './command.ts';
import { readOptions } from './options.ts';

export const migrateCommand: Command = {
  help: 'panelpeil migrate    (the databases of the settings in .env.example)',
  async run(args) {
    readOptions(args, {});
    await withInstallation(readSettings(process.env), () => Promise.resolve());
    say('Both databases are up to date.');
  },
};
