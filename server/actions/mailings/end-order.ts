/** Writes down how an order ended. Of a reminder nothing: its row is the same for who got it and for who had answered. */
import { brusselsDay } from '../brussels-day.ts';
import { invitationOf } from '../invitation-token.ts';
import type { PanelStore } from '../stores.ts';
import type { World } from '../world.ts';
import type { OpenedOrder } from './letter-of-order.ts';

/** "no-address": the mail server says that the address does not exist; "refused": any other end without delivery. */
export type OrderEnd = 'sent' | 'unsent' | 'refused' | 'no-address';

/**
 * An address that no reminder reaches any more is found at the next invitation: noted now, it would tell that this member
 * had not answered.
 */
export async function endOrder(
  world: World,
  { id, mailing, memberId }: OpenedOrder,
  end: OrderEnd,
): Promise<void> {
  if (mailing.kind !== 'invitation') return world.panel.outbox.sent(id);
  // "unsent": who left, or wants no mail any more, since it was put down.
  const state = end === 'sent' ? 'sent' : 'failed';
  const [key, sentOn] = [await world.keys.linkKey(), brusselsDay(world.clock.now())];
  const whose = { waveId: mailing.waveId, memberId };
  const invitation = invitationOf(key, { ...whose, channel: 'mail', sentOn, delivery: state });
  await world.panel.inOneTransaction(async (panel) => {
    await panel.outbox[state](id);
    // A stop in this very moment took it away.
    if (end === 'sent') await panel.invitations.put([invitation]);
    await panel.invitations.delivered(whose, state);
    if (end === 'no-address') await markBounced(panel, memberId);
  });
}

/**
 * From now on this member is written to by letter, where there is an address for one. What was mailed there before did not
 * arrive either: whether to stay is asked anew.
 */
export async function markBounced(panel: PanelStore, memberId: string): Promise<void> {
  const member = await panel.members.find(memberId);
  if (member?.mailState !== 'ok') return;
  await panel.members.change({ id: memberId, mailState: 'bounced' });
  await panel.memberActivity.asked([memberId], null);
}
