/** Who a mailing goes to, over its channel: whether they answered is asked at the moment of sending, or of printing. */
import type { Mailing } from '../mailing-records.ts';
import type { Invitation, Member } from '../panel-records.ts';
import { reachOf } from '../reach-of.ts';
import type { World } from '../world.ts';

/** Ids, sorted. Of an invitation: of the sample, but for who was invited already; of a reminder: everybody who was invited. */
export async function recipientsOf(world: World, mailing: Mailing): Promise<string[]> {
  const reached = (await world.panel.members.all()).filter((member) => reachOf(member) === mailing.channel);
  const isMeant = await meantBy(world, mailing);
  return reached
    .filter(isMeant)
    .map(({ id }) => id)
    .toSorted();
}

async function meantBy(
  world: World,
  { kind, waveId, everybody, channel }: Mailing,
): Promise<(member: Member) => boolean> {
  const invitations = await world.panel.invitations.ofWave(waveId);
  if (kind !== 'invitation') {
    const invited = new Set(invitations.map(({ memberId }) => memberId));
    return ({ id }) => invited.has(id);
  }
  const settled = invitations.filter((one) => isSettled(one, channel));
  const invited = new Set(settled.map(({ memberId }) => memberId));
  if (everybody === true) return ({ id }) => !invited.has(id);
  const sample = new Set(await world.panel.samples.members(waveId));
  return ({ id }) => sample.has(id) && !invited.has(id);
}

/**
 * One that failed is sent again, over the channel that reaches this member now; letters that were not posted yet may be
 * printed once more.
 */
function isSettled(invitation: Invitation, channel: Mailing['channel']): boolean {
  const isUnposted = invitation.channel === 'letter' && invitation.delivery === 'waiting';
  return invitation.delivery !== 'failed' && !(isUnposted && channel === 'letter');
}
