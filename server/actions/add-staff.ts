/** A new staff member, and the one-time link with which that person chooses a password. No default account. */
import { randomUUID } from 'node:crypto';
import { roles } from './permissions.ts';
import { hashToken, newToken } from './token.ts';
import type { World } from './world.ts';

/** Milliseconds: 72 hours. */
const validFor = 72 * 60 * 60 * 1000;

/**
 * @returns the token of the link, valid for 72 hours
 * @throws Error with one English sentence (command line) on a bad address, a bad role or a second account
 */
export async function addStaff(world: World, email: string, role: string): Promise<string> {
  const address = email.trim().toLowerCase();
  if (!/^[^\s@]+@[^\s@]+\.[^\s@]+$/.test(address))
    throw new Error(`--email ${email}: expected an e-mail address`);
  const known = roles.find((one) => one === role);
  if (known === undefined) throw new Error(`--role ${role}: expected one of ${roles.join(', ')}`);
  const token = newToken();
  await world.panel.inOneTransaction(async (panel) => {
    if ((await panel.staff.findByEmail(address)) !== null)
      throw new Error(`${address} already has an account`);
    const now = world.clock.now();
    const id = randomUUID();
    const name = address.split('@')[0] ?? address;
    await panel.staff.add({ id, email: address, name, role: known, passwordHash: null, active: true });
    await panel.staff.addSetupLink(hashToken(token), id, now.getTime() + validFor);
    await panel.audit.append({
      at: now.toISOString(),
      actor: 'command line',
      action: `add ${known}`,
      subject: id,
    });
  });
  return token;
}
