import { readSettings } from '../config.ts';
import { withInstallation } from '../installation.ts';
import { Refused } from '../refused.ts';
import { say, type Command } from './command.ts';
import { demoLines, isEmpty } from './demo-lines.ts';
import { readOptions } from './options.ts';

export const demoCommand: Command = {
  help: 'panelpeil demo    (refused in production, and in an installation that is not empty)',
  async run(args) {
    readOptions(args, {});
    const settings = readSettings(process.env);
    if (settings.production)
      throw new Refused('the demo prints a password on the terminal: it is not made in production');
    await withInstallation(settings, async (world) => {
      if (!(await isEmpty(world)))
        throw new Refused('this installation is not empty: the demo needs an empty one');
      for (const line of await demoLines(world, settings.publicUrl)) say(line);
    });
  },
};
