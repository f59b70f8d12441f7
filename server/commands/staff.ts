import { roles } from '../actions/permissions.ts';
import { addStaff, linkForStaff } from '../actions/staff/add-staff.ts';
import { setupAddress } from '../actions/staff/setup-link.ts';
import type { World } from '../actions/world.ts';
import { readSettings } from '../config.ts';
import { withExisting, withInstallation } from '../installation.ts';
import { Refused } from '../refused.ts';
import { say, WrongUsage, type Command } from './command.ts';
import { readOptions, type Options } from './options.ts';

export const staffCommand: Command = {
  help: [
    `panelpeil staff add --email E --role R    (R = ${roles.join(', ')}; the link is valid for 72 hours)`,
    'panelpeil staff link --email E            (a new link: password and second factor begin anew)',
  ].join('\n'),
  async run(args) {
    const options = readOptions(args, { email: { type: 'string' }, role: { type: 'string' } }, true);
    const [word] = options.words;
    const make = workOf(word, options);
    const settings = readSettings(process.env);
    // The first staff member may come before the first start.
    const within = word === 'add' ? withInstallation : withExisting;
    const token = await within(settings, (world) =>
      make(world).catch((error: Error) => {
        throw new Refused(error.message);
      }),
    );
    say(setupAddress(settings, token));
  },
};

function workOf(word: string | undefined, options: Options): (world: World) => Promise<string> {
  if (word !== 'add' && word !== 'link')
    throw new WrongUsage('expected: staff add --email E --role R, or staff link --email E');
  const email = options.needed('email');
  if (word === 'link') return (world) => linkForStaff(world, email);
  const role = options.needed('role');
  return (world) => addStaff(world, email, role);
}
