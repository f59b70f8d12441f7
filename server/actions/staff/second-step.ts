/** The second step of signing in: a code of the app, or one from paper. */
import { noteEntry } from '../note-entry.ts';
import type { StaffMember } from '../panel-records.ts';
import type { PanelStore } from '../stores.ts';
import type { World } from '../world.ts';
import { noteSignIn } from './note-sign-in.ts';
import { recoveryCodeHash } from './recovery-code.ts';
import { unsealSecret } from './sealed-secret.ts';
import { stepOfCode } from './totp.ts';

/** False when it is no code of now, or one that was used. */
export async function signInWithCode(world: World, person: StaffMember, typed: string): Promise<boolean> {
  const factor = await world.panel.secondFactors.find(person.id);
  if (factor === null) return false;
  const secret = await unsealSecret(world, person.id, factor.sealed);
  const step = stepOfCode(secret, typed.replaceAll(/\s/gu, ''), world.clock.now());
  return letIn(world, person, async (panel) => {
    return step !== null && (await panel.secondFactors.takeStep(person.id, step));
  });
}

/** False when this person has no such code (any more). */
export async function signInWithRecoveryCode(
  world: World,
  person: StaffMember,
  typed: string,
): Promise<boolean> {
  const hash = recoveryCodeHash(typed);
  return letIn(world, person, async (panel) => {
    if (hash === null || !(await panel.secondFactors.takeRecoveryCode(person.id, hash))) return false;
    await noteEntry(world, panel, { actor: person.id, action: 'recovery code used', subject: 'staff' });
    return true;
  });
}

async function letIn(
  world: World,
  person: StaffMember,
  isRight: (panel: PanelStore) => Promise<boolean>,
): Promise<boolean> {
  return world.panel.inOneTransaction(async (panel) => {
    const right = await isRight(panel);
    if (right) await noteSignIn(world, panel, person);
    else
      await noteEntry(world, panel, { actor: person.id, action: 'second factor refused', subject: 'staff' });
    return right;
  });
}
