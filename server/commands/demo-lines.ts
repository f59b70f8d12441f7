/** What the terminal says of the demo: fills an empty installation first, and finds somebody who can still answer. */
import { randomBytes } from 'node:crypto';
import { hashPassword } from '../actions/password.ts';
import type { World } from '../actions/world.ts';
import { demoStaff, kerkebeek } from '../demo/demo-settings.ts';
import { fillDemo } from '../demo/fill-demo.ts';
import { fillDemoFigures } from '../demo/figures/fill-demo-figures.ts';
import { newDemoLink } from '../demo/new-demo-link.ts';

export async function isEmpty(world: World): Promise<boolean> {
  const { settings, members, audit } = world.panel;
  const untouched = (await settings.municipality()) === null && (await audit.all()).length === 0;
  return untouched && (await members.count()) === 0;
}

/** Nothing to say of an installation that is not the demo. */
export async function demoLines(world: World, publicUrl: string): Promise<string[]> {
  if (await isEmpty(world)) {
    await fillDemo(world);
    await fillDemoFigures(world);
  }
  const municipality = await world.panel.settings.municipality();
  if (municipality?.nisCode !== kerkebeek.nisCode) return [];
  const link = await newDemoLink(world);
  const answering =
    link === null
      ? ['everybody has answered, or no wave is open (delete the data folder to start again)']
      : [`${publicUrl}/deelnemen/${link.token}`, `or with the code ${link.code} at ${publicUrl}/deelnemen`];
  const [first = '', ...more] = answering;
  return [
    '',
    `  The demo municipality ${municipality.name} (fictional)`,
    `  Everybody reads results: ${publicUrl}/resultaten and ${publicUrl}/loket`,
    `  A panel member answers:  ${first}`,
    ...more.map((line) => `                           ${line}`),
    `  Staff sign in:           ${publicUrl}/beheer`,
    ...(await newDemoSignIns(world)).map((line) => `                           ${line}`),
    '',
  ];
}

/** Who hears what residents answer sees no names: the telephone is not for the administrator. */
const may: Record<(typeof demoStaff)[number]['role'], string> = {
  policy: 'policy: also paper entry and the telephone',
  admin: 'administrator: also paper entry, not the telephone',
  steward: 'data steward: keys, single rows, the log',
};

/** New passwords at each start: none is known beforehand, and none is kept to be read back. */
async function newDemoSignIns(world: World): Promise<string[]> {
  const lines: string[] = [];
  for (const { email, role } of demoStaff.toReversed()) {
    const person = await world.panel.staff.findByEmail(email);
    if (person === null) continue;
    const password = randomBytes(9).toString('base64url');
    await world.panel.staff.setPassword(person.id, await hashPassword(password));
    lines.push(`${email}   ${password}   ${may[role]}`);
  }
  return lines.length === 0 ? ['the demo accounts are gone; `panelpeil staff add` makes another'] : lines;
}
