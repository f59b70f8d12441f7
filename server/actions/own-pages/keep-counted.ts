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
  const drawnFor = new Set(await panel.samples.ofMember(member.id));
  const counted: Counted[] = [];
  for (const invitation of last.values()) {
    const wave = await panel.waves.find(invitation.waveId);
    if (wave === null || wave.status === 'draft' || wave.status === 'planned') continue;
    const drawn = drawnFor.has(wave.id);
    counted.push({ waveId: wave.id, invitation: withoutPerson(wave, member, { invitation, drawn }) });
  }
  return counted;
}

export async function keepCounted(panel: PanelStore, counted: Counted[]): Promise<void> {
  for (const { waveId, invitation } of counted) await panel.forgottenInvitations.add(waveId, invitation);
}

/** Everybody who was invited to a wave becomes counts. @returns how many invitations went */
export async function keepAllCounted(panel: PanelStore, wave: Wave): Promise<number> {
  const members = new Map((await panel.members.all()).map((member) => [member.id, member]));
  const drawn = new Set(await panel.samples.members(wave.id));
  const invitations = (await panel.invitations.ofWave(wave.id)).toSorted((one, other) =>
    one.sentOn < other.sentOn ? -1 : Number(one.sentOn > other.sentOn),
  );
  const counts = new Map<string, { invitation: ForgottenInvitation; people: number }>();
  for (const [id, invitation] of new Map(invitations.map((one) => [one.memberId, one]))) {
    const member = members.get(id);
    if (member === undefined) continue;
    const bare = withoutPerson(wave, member, { invitation, drawn: drawn.has(id) });
    const key = JSON.stringify(bare);
    counts.set(key, { invitation: bare, people: (counts.get(key)?.people ?? 0) + 1 });
  }
  for (const { invitation, people } of counts.values())
    await panel.forgottenInvitations.add(wave.id, invitation, people);
  return panel.invitations.dropOfWave(wave.id);
}

function withoutPerson(
  wave: Wave,
  member: Member,
  { invitation, drawn }: { invitation: Invitation; drawn: boolean },
): ForgottenInvitation {
  const { channel, delivery } = invitation;
  return { channel, delivery, drawn, bands: bandsInWave(wave, member) };
}
