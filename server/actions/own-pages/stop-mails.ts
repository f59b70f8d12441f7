/** Behind the link in every mail that ends these mails: who has it needs no session. The same for a link that is unknown. */
import { reachOf } from '../reach-of.ts';
import type { Member } from '../panel-records.ts';
import { hashToken, looksLikeToken } from '../token.ts';
import type { World } from '../world.ts';
import { changeStatus, stopMailsOf } from './take-part.ts';

export type StopChoice = 'stop' | 'letters' | 'pause' | 'leave';

/** Changes nothing. Null for a link that is unknown. */
export async function memberOfStopLink(world: World, token: string): Promise<Member | null> {
  if (!looksLikeToken(token)) return null;
  const id = await world.panel.stopLinks.find(hashToken(token));
  return id === null ? null : world.panel.members.find(id);
}

/** Whether letters would reach this member. */
export function mayHaveLetters(member: Member): boolean {
  return reachOf({ ...member, status: 'active', preferredChannel: 'letter' }) === 'letter';
}

export async function stopMails(world: World, token: string, choice: StopChoice): Promise<void> {
  const member = await memberOfStopLink(world, token);
  if (member === null) return;
  if (choice === 'pause' && member.status === 'active') return changeStatus(world, member, 'paused');
  if (choice === 'leave') return changeStatus(world, member, 'left');
  if (choice === 'pause' || (choice === 'stop' && member.mailState === 'stopped')) return;
  const wantsLetters = choice === 'letters' && mayHaveLetters(member);
  const wanted = { id: member.id, ...(wantsLetters ? { preferredChannel: 'letter' as const } : {}) };
  await world.panel.inOneTransaction((panel) => stopMailsOf(world, panel, wanted));
}
