/** A new colleague, or a new link for one who cannot get in any more. */
import { randomUUID } from 'node:crypto';
import { noteEntry } from '../note-entry.ts';
import type { StaffMember } from '../panel-records.ts';
import { mustBeAllowed } from '../permissions.ts';
import { Problem } from '../problem.ts';
import type { PanelStore } from '../stores.ts';
import type { World } from '../world.ts';
import { endSessions } from './end-sessions.ts';
import { findColleague } from './find-colleague.ts';
import { looksLikeEmail, readName } from './read-name.ts';
import { newSetupLink } from './setup-link.ts';
import { setupMail } from './setup-mail.ts';

export interface Invited {
  colleague: StaffMember;
  /** Of the link. It is kept nowhere. */
  token: string;
}

export interface Invitee extends Pick<StaffMember, 'name' | 'email' | 'role'> {
  /** Whether the link goes by mail too. */
  byMail: boolean;
}

/** @throws Problem when the person may not, something typed is no name or address, or the address has an account */
export async function inviteColleague(
  world: World,
  person: StaffMember,
  { name: typed, email: address, role, byMail }: Invitee,
): Promise<Invited> {
  mustBeAllowed(person, 'change staff');
  const [name, email] = [readName(typed), address.trim().toLowerCase()];
  if (!looksLikeEmail(email)) throw new Problem('bad-input', 'Dit is geen e-mailadres.');
  const colleague = { id: randomUUID(), email, name, role, passwordHash: null, active: true };
  return world.panel.inOneTransaction(async (panel) => {
    if ((await panel.staff.findByEmail(email)) !== null)
      throw new Problem('conflict', 'Er is al een medewerker met dit e-mailadres.');
    await panel.staff.add(colleague);
    await noteEntry(world, panel, { actor: person.id, action: `add ${role}`, subject: colleague.id });
    return { colleague, token: await give(world, panel, colleague, byMail) };
  });
}

/** Password and second factor stay until the link is used; the sessions end now. @throws Problem */
export async function renewLink(
  world: World,
  person: StaffMember,
  { id, byMail }: { id: string; byMail: boolean },
): Promise<Invited> {
  mustBeAllowed(person, 'change staff');
  return world.panel.inOneTransaction(async (panel) => {
    const colleague = await findColleague(panel, person, id);
    if (!colleague.active) throw new Problem('conflict', 'Dit account is uitgezet. Zet het eerst weer aan.');
    await noteEntry(world, panel, { actor: person.id, action: 'new link', subject: id });
    await endSessions(world, panel, { actor: person.id, whose: id, but: null });
    return { colleague, token: await give(world, panel, colleague, byMail) };
  });
}

async function give(
  world: World,
  panel: PanelStore,
  colleague: StaffMember,
  byMail: boolean,
): Promise<string> {
  const token = await newSetupLink(world, panel, colleague.id);
  if (!byMail) return token;
  const mail = await setupMail({ ...world, panel }, colleague, token);
  await panel.outbox.put([mail], world.clock.now().getTime());
  return token;
}
