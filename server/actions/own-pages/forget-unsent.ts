import { ticketFor } from '../ticket.ts';
import type { World } from '../world.ts';

/** What a member typed and did not send, and a form on paper of theirs that waits to be typed once more, in every wave. */
export async function forgetUnsent(world: World, memberId: string): Promise<void> {
  await forgetTickets(world, memberId, false);
  await world.answers.forgetWithdrawn();
}

/**
 * In every wave whose key is there, and with the answers in every wave of the series: a pseudonym leads to them also where the
 * key of the wave was destroyed. Without either key nobody finds the answers of anybody.
 */
export async function forgetTickets(world: World, memberId: string, responsesToo: boolean): Promise<void> {
  for (const { id } of await world.panel.waves.all()) {
    const key = await world.keys.findWaveKey(id);
    if (key !== null) await world.answers.forgetTicket(ticketFor(key, memberId), responsesToo);
  }
  const series = responsesToo ? await world.keys.findSeriesKey() : null;
  if (series !== null) await world.answers.forgetPseudonym(ticketFor(series, memberId));
}
