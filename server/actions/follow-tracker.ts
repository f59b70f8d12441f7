/** A colleague who wants, or no longer wants, a mail when a release changes the tracker. To the address of the account alone. */
import type { StaffMember } from './panel-records.ts';
import { mustBeAllowed } from './permissions.ts';
import { looksLikeToken, newToken } from './token.ts';
import type { World } from './world.ts';

export interface Following {
  follows: boolean;
  /** Mails of any kind that wait to be sent. */
  waiting: number;
}

export async function followingOf(world: World, person: StaffMember): Promise<Following> {
  const subscribers = await world.panel.trackerMail.subscribers();
  const { waiting } = await world.panel.outbox.counts();
  return { follows: subscribers.some(({ staffId }) => staffId === person.id), waiting };
}

/** @throws Problem when the person may not see the tracker */
export async function followTracker(world: World, person: StaffMember, wants: boolean): Promise<void> {
  mustBeAllowed(person, 'see tracker');
  if (wants) await world.panel.trackerMail.subscribe(person.id, newToken());
  else await world.panel.trackerMail.unsubscribe(person.id);
}

/** Whether the link in a mail still leads to somebody. Changes nothing. */
export async function isFollowerLink(world: World, token: string): Promise<boolean> {
  return (await followerOf(world, token)) !== null;
}

/** What one press on that link does; pressed again it changes nothing. */
export async function stopFollowing(world: World, token: string): Promise<void> {
  const staffId = await followerOf(world, token);
  if (staffId !== null) await world.panel.trackerMail.unsubscribe(staffId);
}

async function followerOf(world: World, token: string): Promise<string | null> {
  if (!looksLikeToken(token)) return null;
  const subscribers = await world.panel.trackerMail.subscribers();
  return subscribers.find((one) => one.token === token)?.staffId ?? null;
}
