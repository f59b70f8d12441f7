/** Who gets a letter of a mailing, and who of them answered. */
import type { Mailing } from '../mailing-records.ts';
import type { Invitation, Member } from '../panel-records.ts';
import { reachOf } from '../reach-of.ts';
import { ticketFor } from '../ticket.ts';
import type { World } from '../world.ts';

/**
 * Of an invitation: who was drawn and is written to by letter, but for who was invited already in another way. Of a reminder:
 * everybody who was invited, answered or not.
 */
export async function letterRecipients(world: World, mailing: Mailing): Promise<Member[]> {
  const { panel } = world;
  const invitations = await panel.invitations.ofWave(mailing.waveId);
  const reached = (await panel.members.all()).filter((member) => reachOf(member) === 'letter');
  if (mailing.kind !== 'invitation') {
    const invited = new Set(invitations.map(({ memberId }) => memberId));
    return reached.filter(({ id }) => invited.has(id));
  }
  const drawn = new Set(await panel.samples.members(mailing.waveId));
  const settled = new Set(invitations.filter(isSettled).map(({ memberId }) => memberId));
  return reached.filter(({ id }) => drawn.has(id) && !settled.has(id));
}

/** An invitation that failed is tried by letter; one by letter that was not posted yet may be printed once more. */
function isSettled({ channel, delivery }: Invitation): boolean {
  return delivery === 'sent' || (delivery === 'waiting' && channel !== 'letter');
}

/** Ids of those without a response at this moment. */
export async function silentAmong(
  world: World,
  waveId: string,
  memberIds: readonly string[],
): Promise<Set<string>> {
  const key = await world.keys.waveKey(waveId);
  const silent = new Set<string>();
  for (const id of memberIds) {
    if (!(await world.answers.responses.exists(ticketFor(key, id)))) silent.add(id);
  }
  return silent;
}
