/** What happens to a member with one button: pause and resume, and whether mail and letters arrive. */
import { brusselsDay } from '../brussels-day.ts';
import type { Member, StaffMember } from '../panel-records.ts';
import { Problem } from '../problem.ts';
import type { World } from '../world.ts';
import { changeMember } from './change-member.ts';
import { endConsents } from './end-consents.ts';
import { withStatus } from './merge-member.ts';

export const memberDeeds = [
  'pause',
  'resume',
  'mail bounced',
  'mail arrives',
  'letters returned',
  'letters arrive',
] as const;

export type MemberDeed = (typeof memberDeeds)[number];

interface Deed {
  action: string;
  mayBe: (member: Member) => boolean;
  make: (member: Member, today: string) => Member;
}

/** Who wants no mail has to ask for it again: no button does that. */
const deeds: Record<MemberDeed, Deed> = {
  pause: {
    action: 'pause member',
    mayBe: ({ status }) => status === 'active',
    make: (member, today) => withStatus(member, 'paused', today),
  },
  resume: {
    action: 'resume member',
    mayBe: ({ status }) => status === 'paused',
    make: (member, today) => withStatus(member, 'active', today),
  },
  'mail bounced': {
    action: 'mark mail',
    mayBe: ({ status, email, mailState }) => status !== 'left' && email !== null && mailState === 'ok',
    make: (member) => ({ ...member, mailState: 'bounced' }),
  },
  'mail arrives': {
    action: 'mark mail',
    mayBe: ({ status, mailState }) => status !== 'left' && mailState === 'bounced',
    make: (member) => ({ ...member, mailState: 'ok' }),
  },
  'letters returned': {
    action: 'mark letters',
    mayBe: ({ status, address, letterState }) =>
      status !== 'left' && address !== null && letterState === 'ok',
    make: (member) => ({ ...member, letterState: 'returned' }),
  },
  'letters arrive': {
    action: 'mark letters',
    mayBe: ({ status, letterState }) => status !== 'left' && letterState === 'returned',
    make: (member) => ({ ...member, letterState: 'ok' }),
  },
};

/** What can be done now. */
export function deedsFor(member: Member): MemberDeed[] {
  return memberDeeds.filter((deed) => deeds[deed].mayBe(member));
}

/** @throws Problem when the person may not, it cannot be done now, or somebody else changed the member since */
export async function doToMember(
  world: World,
  person: StaffMember,
  { id, version, deed }: { id: string; version: string; deed: MemberDeed },
): Promise<void> {
  const { action, mayBe, make } = deeds[deed];
  const today = brusselsDay(world.clock.now());
  await changeMember(world, person, {
    id,
    version,
    action,
    make: (member) => {
      if (!mayBe(member)) throw new Problem('conflict', 'Dit kan nu niet met dit panellid.');
      return make(member, today);
    },
  });
}

/** Ends mail and letters at once, and what the member agreed to. @throws Problem as doToMember does */
export async function letMemberLeave(
  world: World,
  person: StaffMember,
  { id, version }: { id: string; version: string },
): Promise<void> {
  const today = brusselsDay(world.clock.now());
  await changeMember(world, person, {
    id,
    version,
    action: 'member leaves',
    make: (member) => withStatus(member, 'left', today),
    also: (panel, member) => endConsents(panel, member, today),
  });
}
