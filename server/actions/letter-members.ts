/** Whom forms on paper are printed for: members who are written to by letter. They are parted in batches that stay the same all wave long. */
import { ticketKey } from './keys/ticket-key.ts';
import type { Wave } from './panel-records.ts';
import { reachOf } from './reach-of.ts';
import { ticketFor } from './ticket.ts';
import type { World } from './world.ts';

/** Forms in one file: ten seconds of printing, and a parcel that can be carried. */
export const mostForms = 200;

interface Invited {
  id: string;
  ticket: string;
}

/** Members who were invited and are written to by letter: reach-of.ts; whether they answered or not, in an order that tells nothing. */
export async function letterMembers(world: World, wave: Wave): Promise<Invited[]> {
  const invited = new Set((await world.panel.invitations.ofWave(wave.id)).map(({ memberId }) => memberId));
  const members = (await world.panel.members.all()).filter(
    (member) => invited.has(member.id) && reachOf(member) === 'letter',
  );
  if (members.length === 0) return [];
  const key = await ticketKey(world, wave);
  return members
    .map(({ id }) => ({ id, ticket: ticketFor(key, id) }))
    .toSorted((one, other) => (one.ticket < other.ticket ? -1 : 1));
}

/** Ids of those in a batch, counted from 1. */
export async function membersOfBatch(world: World, wave: Wave, batch: number): Promise<string[]> {
  const members = await letterMembers(world, wave);
  return members.slice((batch - 1) * mostForms, batch * mostForms).map(({ id }) => id);
}
