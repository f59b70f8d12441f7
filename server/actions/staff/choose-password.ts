/** The one-time link of an invitation: shows a form, and works once. */
import { noteEntry } from '../note-entry.ts';
import { hashPassword, whyWeak } from '../password.ts';
import { Problem } from '../problem.ts';
import type { StaffMember } from '../panel-records.ts';
import type { PanelStore } from '../stores.ts';
import { hashToken, looksLikeToken } from '../token.ts';
import type { World } from '../world.ts';
import { endSessions } from './end-sessions.ts';

export async function setupLinkIsValid(world: World, token: string): Promise<boolean> {
  if (!looksLikeToken(token)) return false;
  return (await world.panel.staff.findSetupLink(hashToken(token), world.clock.now().getTime())) !== null;
}

/**
 * Who had an account already begins anew: the second factor, its recovery codes and every session go with the old password.
 * @throws Problem when the password is too weak (the link stays valid) or the link is used, old or unknown
 */
export async function choosePassword(world: World, token: string, password: string): Promise<StaffMember> {
  const weak = whyWeak(password);
  if (weak !== null) throw new Problem('bad-input', weak);
  if (!looksLikeToken(token)) throw linkGone();
  const passwordHash = await hashPassword(password);
  return world.panel.inOneTransaction(async (panel) => {
    const person = await personOfLink(world, panel, token);
    const tooClose = whyWeak(password, [person.email, person.name]);
    if (tooClose !== null) throw new Problem('bad-input', tooClose);
    await takeLink(world, panel, token);
    await panel.staff.setPassword(person.id, passwordHash);
    await noteEntry(world, panel, { actor: person.id, action: 'choose password', subject: 'staff' });
    await beginAnew(world, panel, person);
    return { ...person, passwordHash };
  });
}

/** @throws Problem when the link is used, old or unknown */
async function personOfLink(world: World, panel: PanelStore, token: string): Promise<StaffMember> {
  const staffId = await panel.staff.findSetupLink(hashToken(token), world.clock.now().getTime());
  const person = staffId === null ? null : await panel.staff.find(staffId);
  if (person === null || !person.active) throw linkGone();
  return person;
}

/** Uses the link up, before anything is stored. @throws Problem when somebody else was first */
async function takeLink(world: World, panel: PanelStore, token: string): Promise<void> {
  const staffId = await panel.staff.takeSetupLink(hashToken(token), world.clock.now().getTime());
  if (staffId === null) throw linkGone();
}

async function beginAnew(world: World, panel: PanelStore, { id }: StaffMember): Promise<void> {
  if ((await panel.secondFactors.find(id)) !== null) {
    await panel.secondFactors.remove(id);
    await noteEntry(world, panel, { actor: id, action: 'second factor removed', subject: id });
  }
  await endSessions(world, panel, { actor: id, whose: id, but: null });
}

/** The same for a link that is used, old or unknown. */
export function linkGone(): Problem {
  return new Problem('gone', 'Deze link is niet meer geldig. Vraag een nieuwe link aan uw beheerder.');
}
