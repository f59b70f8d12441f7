import type { Details } from '../actions/municipality/read-details.ts';
import { setUpMunicipality } from '../actions/municipality/settle-details.ts';
import { readSettings } from '../config.ts';
import { withInstallation } from '../installation.ts';
import { Refused } from '../refused.ts';
import { say, type Command } from './command.ts';
import { readOptions } from './options.ts';

/** What an option is called, and what it must look like. */
const options: Record<keyof Details, { name: string; expected: string }> = {
  name: { name: 'name', expected: 'the name of the municipality, as in Kerkebeek' },
  nisCode: { name: 'nis', expected: 'its NIS code of five digits, as in 99901' },
  phone: { name: 'phone', expected: 'a telephone number, as in "014 55 55 55"' },
  phoneHours: {
    name: 'hours',
    expected: 'when somebody answers it, in Dutch, as in "elke werkdag van 9 tot 12 uur"',
  },
  email: { name: 'email', expected: 'the address where residents can write, as in panel@kerkebeek.example' },
  counterName: {
    name: 'counter',
    expected: 'what the digital counter is called, as in "digitaal thuisloket"',
  },
  districts: {
    name: 'district',
    expected: 'a district, once for each, of at most 100 characters and each another',
  },
};

export const municipalityCommand: Command = {
  help: [
    'panelpeil municipality --name N --nis CODE --phone T --hours H --email E [--counter C] [--district D ...]',
    '',
    ...Object.values(options).map(({ name, expected }) => `--${name.padEnd(10)} ${expected}`),
    '',
    'Before anything else, once: without it no page can be shown. Later it changes what is given and leaves the rest.',
  ].join('\n'),
  async run(args) {
    const kinds = Object.values(options).map(
      ({ name }) => [name, { type: 'string', multiple: true }] as const,
    );
    const read = readOptions(args, Object.fromEntries(kinds));
    const given = Object.entries(options).flatMap(([field, { name }]) => {
      const values = read.many(name);
      return values.length === 0 ? [] : [[field, values.join('\n')]];
    });
    const told = await withInstallation(readSettings(process.env), async (world) =>
      setUpMunicipality(world, Object.fromEntries(given)),
    );
    if ('sentence' in told) {
      const { name, expected } = options[told.at];
      throw new Refused(`--${name}: expected ${expected}`);
    }
    say(`${told.name} (NIS code ${told.nisCode}) is set up.`);
  },
};
