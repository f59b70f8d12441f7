/** What somebody sees and changes of the own account. What opens it asks for the present password: a session left open is not enough. */
import { noteEntry } from '../note-entry.ts';
import { hashPassword, passwordMatches, whyWeak } from '../password.ts';
import type { StaffMember } from '../panel-records.ts';
import { Problem } from '../problem.ts';
import type { World } from '../world.ts';
import { endSessions } from './end-sessions.ts';
import { readName } from './read-name.ts';
import { newRecoveryCodes, recoveryCodeHashes } from './recovery-code.ts';
import type { StaffSession } from './staff-records.ts';

export interface OwnAccount {
  hasSecondFactor: boolean;
  recoveryCodesLeft: number;
  sessions: StaffSession[];
}

export async function seeOwnAccount({ panel, clock }: World, { id }: StaffMember): Promise<OwnAccount> {
  return {
    hasSecondFactor: (await panel.secondFactors.find(id)) !== null,
    recoveryCodesLeft: await panel.secondFactors.recoveryCodesLeft(id),
    sessions: await panel.sessions.ofPerson(id, clock.now().getTime()),
  };
}

/** @throws Problem */
export async function changeOwnName(world: World, person: StaffMember, typed: string): Promise<void> {
  const name = readName(typed);
  await world.panel.inOneTransaction(async (panel) => {
    await panel.staff.rename(person.id, name);
    await noteEntry(world, panel, { actor: person.id, action: 'change name', subject: person.id });
  });
}

/** Ends every session of this person. @returns the person with the new password. @throws Problem */
export async function changePassword(
  world: World,
  person: StaffMember,
  { present, next }: { present: string; next: string },
): Promise<StaffMember> {
  await mustKnowPassword(world, person, present);
  const weak = whyWeak(next, [person.email, person.name]);
  if (weak !== null) throw new Problem('bad-input', weak);
  if (next === present) throw new Problem('bad-input', 'Kies een ander wachtwoord dan het huidige.');
  const passwordHash = await hashPassword(next);
  await world.panel.inOneTransaction(async (panel) => {
    await panel.staff.setPassword(person.id, passwordHash);
    await panel.staff.dropSetupLinks(person.id);
    await noteEntry(world, panel, { actor: person.id, action: 'change password', subject: person.id });
    await endSessions(world, panel, { actor: person.id, whose: person.id, but: null });
  });
  return { ...person, passwordHash };
}

/** @returns ten codes in the place of the earlier ones, shown now and never again. @throws Problem */
export async function renewRecoveryCodes(
  world: World,
  person: StaffMember,
  password: string,
): Promise<string[]> {
  await mustKnowPassword(world, person, password);
  const codes = newRecoveryCodes();
  await world.panel.inOneTransaction(async (panel) => {
    if ((await panel.secondFactors.find(person.id)) === null)
      throw new Problem('conflict', 'Stel eerst de tweede stap in.');
    await panel.secondFactors.putRecoveryCodes(person.id, recoveryCodeHashes(codes));
    await noteEntry(world, panel, { actor: person.id, action: 'recovery codes made', subject: person.id });
  });
  return codes;
}

/** @param required whether everybody must have one here. @throws Problem */
export async function removeSecondFactor(
  world: World,
  person: StaffMember,
  { password, required }: { password: string; required: boolean },
): Promise<void> {
  if (required) throw new Problem('not-allowed', 'De tweede stap is hier verplicht.');
  await mustKnowPassword(world, person, password);
  await world.panel.inOneTransaction(async (panel) => {
    await panel.secondFactors.remove(person.id);
    await noteEntry(world, panel, { actor: person.id, action: 'second factor removed', subject: person.id });
    await endSessions(world, panel, { actor: person.id, whose: person.id, but: null });
  });
}

/** @throws Problem */
export async function mustKnowPassword(world: World, person: StaffMember, password: string): Promise<void> {
  if (await passwordMatches(person.passwordHash, password)) return;
  await noteEntry(world, world.panel, { actor: person.id, action: 'password refused', subject: person.id });
  throw new Problem('bad-input', 'Uw huidige wachtwoord klopt niet.');
}
