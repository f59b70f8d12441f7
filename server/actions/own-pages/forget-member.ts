/** Erases a member: it is written on the list of erasures first, and then done. After a stop in between the next start finishes it. */
import { evenOnAFullDisk } from '../erasure/even-on-a-full-disk.ts';
import { noteMemberErasure } from '../erasure/note-erasure.ts';
import { mustBeAllowed } from '../permissions.ts';
import type { Member, StaffMember } from '../panel-records.ts';
import { Problem } from '../problem.ts';
import type { World } from '../world.ts';
import {
  eraseEverywhere,
  eraseRows,
  forgetErased,
  type EarlierAnswers,
  type Erasing,
} from './erase-everywhere.ts';
import { themselves } from './take-part.ts';

/** For the member. */
export async function forgetMember(world: World, member: Member, answers: EarlierAnswers): Promise<void> {
  await forget(world, member, { answers, actor: themselves });
}

/** For a colleague whom the member asked it, by telephone or letter. @throws Problem when the person may not */
export async function forgetMemberAsked(
  world: World,
  person: StaffMember,
  memberId: string,
  answers: EarlierAnswers,
): Promise<void> {
  const member = await memberToForget(world, person, memberId);
  await forget(world, member, { answers, actor: person.id });
}

/** Changes nothing. @throws Problem when the person may not, or there is no such member */
export async function memberToForget(world: World, person: StaffMember, memberId: string): Promise<Member> {
  mustBeAllowed(person, 'change members');
  const member = await world.panel.members.find(memberId);
  if (member === null) throw new Problem('not-found', 'Dit panellid bestaat niet (meer).');
  return member;
}

/** For the rules of keeping. Of those who were not asked, the answers stay counted. @returns how many */
export async function forgetMany(world: World, members: Member[]): Promise<number> {
  const erasing: Erasing = { answers: 'keep', actor: themselves };
  for (const member of members) {
    await noteMemberErasure(world, member, erasing.answers);
    await eraseRows(world, member, erasing);
  }
  if (members.length > 0) await forgetErased(world);
  return members.length;
}

async function forget(world: World, member: Member, erasing: Erasing): Promise<void> {
  await evenOnAFullDisk(world, async () => {
    await noteMemberErasure(world, member, erasing.answers);
    await eraseEverywhere(world, member, erasing);
  });
}
