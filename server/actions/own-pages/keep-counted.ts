/** The counts of a wave do not change when somebody who was invited to it is erased: what is counted stays, without the person. */
import { bandsInWave } from '../bands-in-wave.ts';
import type { ForgottenInvitation, Invitation, Member, Wave } from '../panel-records.ts';
import type { PanelStore } from '../stores.ts';

export interface Counted {
  waveId: string;
  invitation: ForgottenInvitation;
}

/** Of the waves that opened: before that nothing was counted. To be read while the member is still there. */
export async function countedOf(panel: PanelStore, member: Member): Promise<Counted[]> {
  // Of a wave the last one counts.
  const last = new Map((await panel.invitations.ofMember(member.id)).map((one) => [one.waveId, one]));
  const counted: Counted[] = [];
  for (const invitation of last.values()) {
    const wave = await panel.waves.find(invitation.waveId);
    if (wave === null || wave.status === 'draft' || wave.status === 'planned') continue;
    const drawn = (await panel.samples.members(wave.id)).includes(member.id);
    counted.push({ waveId: wave.id, invitation: withoutPerson(wave, member, { invitation, drawn }) });
  }
  return counted;
}

export async function keepCounted(panel: PanelStore, counted: Counted[]): Promise<void> {
  for (const { waveId, invitation } of counted) await panel.forgottenInvitations.add(waveId, invitation);
}

function withoutPerson(
  wave: Wave,
  member: Member,
  { invitation, drawn }: { invitation: Invitation; drawn: boolean },
): ForgottenInvitation {
  const { channel, delivery } = invitation;
  return { channel, delivery, drawn, bands: bandsInWave(wave, member) };
}
