/**
 * A second factor is shown first, and counts from the moment its first code is typed. Until then the secret lies in the session,
 * locked: who breaks off keeps what was there.
 */
import { qrPath, type QrPath } from '../../../reports/print/qr-path.ts';
import { municipalityOf } from '../municipality-of.ts';
import { noteEntry } from '../note-entry.ts';
import type { StaffMember } from '../panel-records.ts';
import { Problem } from '../problem.ts';
import type { World } from '../world.ts';
import { endSessions } from './end-sessions.ts';
import { noteSignIn } from './note-sign-in.ts';
import { newRecoveryCodes, recoveryCodeHashes } from './recovery-code.ts';
import { sealSecret, unsealSecret } from './sealed-secret.ts';
import { newTotpSecret, stepOfCode, totpAddress } from './totp.ts';

export interface Enrolment {
  /** base32 */
  secret: string;
  qr: QrPath;
}

/** @returns the secret, sealed */
export async function newEnrolment(world: World, person: StaffMember): Promise<string> {
  return sealSecret(world, person.id, newTotpSecret());
}

export async function seeEnrolment(world: World, person: StaffMember, sealed: string): Promise<Enrolment> {
  const secret = await unsealSecret(world, person.id, sealed);
  const { name } = await municipalityOf(world);
  return { secret, qr: qrPath(totpAddress(secret, `Panelpeil ${name}`, person.email)) };
}

/**
 * Puts it in the place of an earlier one, with ten new recovery codes, and ends every session of this person.
 * @param signsIn whether this is the second step of signing in
 * @returns the codes, which are shown now and never again; null when the code is not right
 */
export async function confirmEnrolment(
  world: World,
  person: StaffMember,
  { sealed, code, signsIn }: { sealed: string; code: string; signsIn: boolean },
): Promise<string[] | null> {
  const secret = await unsealSecret(world, person.id, sealed);
  const step = stepOfCode(secret, code.replaceAll(/\s/gu, ''), world.clock.now());
  if (step === null) return null;
  const codes = newRecoveryCodes();
  await world.panel.inOneTransaction(async (panel) => {
    // Two browsers may have got here with the password alone; the second one must not undo what the first one set.
    const factor = { sealed, lastStep: step };
    if (!signsIn) await panel.secondFactors.save(person.id, factor);
    else if (!(await panel.secondFactors.add(person.id, factor)))
      throw new Problem('conflict', 'Uw tweede stap is intussen ingesteld. Meld u opnieuw aan.');
    await panel.secondFactors.putRecoveryCodes(person.id, recoveryCodeHashes(codes));
    await noteEntry(world, panel, { actor: person.id, action: 'second factor set', subject: person.id });
    await endSessions(world, panel, { actor: person.id, whose: person.id, but: null });
    if (signsIn) await noteSignIn(world, panel, person);
  });
  return codes;
}
