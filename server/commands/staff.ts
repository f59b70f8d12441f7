import { addStaff } from '../actions/add-staff.ts';
import { roles } from '../actions/permissions.ts';
import { readSettings } from '../config.ts';
import { withInstallation } from '../installation.ts';
import { Refused } from '../refused.ts';
import { say, WrongUsage, type Command } from './command.ts';
import { readOptions } from './options.ts';

export const staffCommand: Command = {
  help: `panelpeil staff add --email E --role R    (R = ${roles.join(', ')}; the link is valid for 72 hours)`,
  async run(args) {
    const options = readOptions(args, { email: { type: 'string' }, role: { type: 'string' } }, true);
    if (options.words[0] !== 'add') throw new WrongUsage('expected: staff add --email E --role R');
    const [email, role] = [options.needed('email'), options.needed('role')];
    const settings = readSettings(process.env);
    const token = await withInstallation(settings, (world) =>
      addStaff(world, email, role).catch((error: Error) => {
        throw new Refused(error.message);
      }),
    );
    say(`${settings.publicUrl}/beheer/wachtwoord/${token}`);
  },
};
