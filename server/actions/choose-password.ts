/** The one-time link of `panelpeil staff add`: shows a form, and works once. */
import { hashPassword, whyWeak } from './password.ts';
import { Problem } from './problem.ts';
import type { StaffMember } from './panel-records.ts';
import { hashToken, looksLikeToken } from './token.ts';
import type { World } from './world.ts';

export async function setupLinkIsValid(world: World, token: string): Promise<boolean> {
  if (!looksLikeToken(token)) return false;
  return (await world.panel.staff.findSetupLink(hashToken(token), world.clock.now().getTime())) !== null;
}

/** @throws Problem when the password is too weak (the link stays valid) or the link is used, old or unknown */
export async function choosePassword(world: World, token: string, password: string): Promise<StaffMember> {
  const weak = whyWeak(password);
  if (weak !== null) throw new Problem('bad-input', weak);
  if (!looksLikeToken(token)) throw linkGone();
  const passwordHash = await hashPassword(password);
  return world.panel.inOneTransaction(async (panel) => {
    const now = world.clock.now();
    const staffId = await panel.staff.takeSetupLink(hashToken(token), now.getTime());
    const person = staffId === null ? null : await panel.staff.find(staffId);
    if (person === null) throw linkGone();
    if (password.trim().toLowerCase() === person.email) {
      throw new Problem('bad-input', 'Kies een ander wachtwoord dan uw eigen e-mailadres.');
    }
    await panel.staff.setPassword(person.id, passwordHash);
    await panel.audit.append({
      at: now.toISOString(),
      actor: person.id,
      action: 'choose password',
      subject: 'staff',
    });
    return { ...person, passwordHash };
  });
}

/** The same for a link that is used, old or unknown. */
export function linkGone(): Problem {
  return new Problem('gone', 'Deze link is niet meer geldig. Vraag een nieuwe link aan uw beheerder.');
}
