/**
 * Erases a member. The two databases share no transaction: first nobody can answer as this member any more, then what lies
 * under the tickets goes, and last the member. After a stop in between the member is still there, and asking again finishes it.
 */
import { brusselsDay } from '../brussels-day.ts';
import { erasedMarks } from '../members/erased-mark.ts';
import { noteEntry } from '../note-entry.ts';
import { mustBeAllowed } from '../permissions.ts';
import type { Member, StaffMember } from '../panel-records.ts';
import { Problem } from '../problem.ts';
import { stopAddress } from '../stop-link.ts';
import type { World } from '../world.ts';
import { forgetTickets } from './forget-unsent.ts';
import { countedOf, keepCounted } from './keep-counted.ts';
import { themselves } from './take-part.ts';

/** keep: they stay counted, and nobody can connect them with this person any more, for the id they hang on is gone. */
export type EarlierAnswers = 'keep' | 'delete';

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

async function forget(
  world: World,
  member: Member,
  { answers, actor }: { answers: EarlierAnswers; actor: string },
): Promise<void> {
  const { id } = member;
  await world.panel.members.change({
    id,
    status: 'left',
    statusSince: brusselsDay(world.clock.now()),
  });
  await forgetTickets(world, id, answers === 'delete');
  const unsubscribe = await stopAddress(world, id);
  // A later file of members does not bring this person back.
  const markOf = await erasedMarks(world);
  await world.panel.inOneTransaction(async (panel) => {
    const counted = await countedOf(panel, member);
    // Somebody else erased this member a moment before.
    if (!(await panel.members.remove(id))) return;
    await keepCounted(panel, counted);
    const others = member.email === null ? [] : await panel.members.findByEmail(member.email);
    const isShared = others.some((one) => one.id !== id);
    await panel.outbox.dropOf({ to: isShared ? null : member.email, unsubscribe });
    await panel.erasedReferences.add(markOf(member.reference));
    await noteEntry(world, panel, { actor, action: 'member erased', subject: 'panel' });
  });
}
