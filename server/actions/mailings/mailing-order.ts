/** An order: this mailing to this member. In the outbox the member is sealed under the key of the wave. */
import { createHmac } from 'node:crypto';
import type { Mailing } from '../mailing-records.ts';
import type { Order } from '../outbox.ts';
import { seal, unseal } from '../sealed.ts';
import type { World } from '../world.ts';

/**
 * The same mailing to the same member is the same mail, and without the key nobody can tell whose it is.
 * @param key of links
 */
export function orderId(key: Buffer, mailingId: string, memberId: string): string {
  return createHmac('sha256', key).update(`mail ${mailingId} ${memberId}`).digest('hex').slice(0, 40);
}

/** In the order of their ids: that of the members would tell whose each is. */
export async function ordersFor(world: World, mailing: Mailing, memberIds: string[]): Promise<Order[]> {
  const [linkKey, waveKey] = [await world.keys.linkKey(), await world.keys.waveKey(mailing.waveId)];
  return memberIds
    .map((memberId) => {
      const id = orderId(linkKey, mailing.id, memberId);
      const sealed = seal({ waveKey, ticket: id, what: 'order' }, { memberId });
      return { id, mailingId: mailing.id, sealed };
    })
    .toSorted((one, other) => (one.id < other.id ? -1 : 1));
}

/** @throws Error when it was sealed for another mailing or wave */
export async function memberOf(world: World, { id, sealed }: Order, waveId: string): Promise<string> {
  const waveKey = await world.keys.waveKey(waveId);
  return (unseal({ waveKey, ticket: id, what: 'order' }, sealed) as { memberId: string }).memberId;
}
