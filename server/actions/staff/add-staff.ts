/** From the command line: the first staff member, and a way in for the last administrator who lost it. No default account. */
import { randomUUID } from 'node:crypto';
import { noteEntry } from '../note-entry.ts';
import { roles } from '../permissions.ts';
import type { World } from '../world.ts';
import { looksLikeEmail } from './read-name.ts';
import { newSetupLink } from './setup-link.ts';

const actor = 'command line';

/**
 * @returns the token of the link, valid for 72 hours
 * @throws Error with one English sentence (command line) on a bad address, a bad role or a second account
 */
export async function addStaff(world: World, email: string, role: string): Promise<string> {
  const address = email.trim().toLowerCase();
  if (!looksLikeEmail(address)) throw new Error(`--email ${email}: expected an e-mail address`);
  const known = roles.find((one) => one === role);
  if (known === undefined) throw new Error(`--role ${role}: expected one of ${roles.join(', ')}`);
  return world.panel.inOneTransaction(async (panel) => {
    if ((await panel.staff.findByEmail(address)) !== null)
      throw new Error(`${address} already has an account`);
    const id = randomUUID();
    const name = address.split('@')[0] ?? address;
    await panel.staff.add({ id, email: address, name, role: known, passwordHash: null, active: true });
    await noteEntry(world, panel, { actor, action: `add ${known}`, subject: id });
    return newSetupLink(world, panel, id);
  });
}

/** A new link for somebody who has an account. @throws Error with one English sentence when nobody active has this address */
export async function linkForStaff(world: World, email: string): Promise<string> {
  return world.panel.inOneTransaction(async (panel) => {
    const person = await panel.staff.findByEmail(email.trim().toLowerCase());
    if (person === null || !person.active) throw new Error(`${email} has no active account`);
    await noteEntry(world, panel, { actor, action: 'new link', subject: person.id });
    return newSetupLink(world, panel, person.id);
  });
}
