/** A letter came back: its member gets none any more, until the address is set right. */
import { hashCode } from '../new-codes.ts';
import type { Member, StaffMember, Wave } from '../panel-records.ts';
import { readSecret } from '../read-secret.ts';
import { Problem } from '../problem.ts';
import type { World } from '../world.ts';
import { findLetters, type MailingAddress } from './find-letters.ts';

/**
 * @param typed the code or the address of the QR code from the letter, or the reference of the member
 * @returns the reference of the member
 * @throws Problem when the person may not, it leads to nobody of this wave, or somebody else changed the member meanwhile
 */
export async function returnLetter(
  world: World,
  person: StaffMember,
  where: MailingAddress,
  typed: string,
): Promise<string> {
  const { wave, mailing } = await findLetters(world, person, where);
  const member = await ownerOf(world, wave, typed.trim());
  await world.panel.inOneTransaction(async (panel) => {
    await panel.members.change({ id: member.id, letterState: 'returned' });
    await panel.invitations.delivered({ waveId: wave.id, memberId: member.id }, 'failed');
    await panel.audit.append({
      at: world.clock.now().toISOString(),
      actor: person.id,
      action: 'letter came back',
      subject: `${wave.id} ${mailing.kind} ${mailing.id}`,
    });
  });
  return member.reference;
}

async function ownerOf(world: World, wave: Wave, typed: string): Promise<Member> {
  // A scanner of QR codes types the whole address.
  const secret = readSecret(typed.replace(/^.*\/deelnemen\//u, ''));
  if (secret?.kind === 'code') {
    const found = await world.panel.participants.ofCode(hashCode(await world.keys.codeKey(), secret.code));
    if (found?.wave.id === wave.id) return found.member;
  }
  const invited = new Set((await world.panel.invitations.ofWave(wave.id)).map(({ memberId }) => memberId));
  const named = (await world.panel.members.all()).find(
    ({ id, reference }) => reference.toLowerCase() === typed.toLowerCase() && invited.has(id),
  );
  if (named === undefined)
    throw new Problem(
      'bad-input',
      'Deze code of dit kenmerk hoort bij geen brief van deze golf. Kijk na wat u typte.',
    );
  return named;
}
