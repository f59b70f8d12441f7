/**
 * Takes a member away from both databases, which share no transaction: first nobody can answer as this member any more, then
 * what lies under the tickets goes, then what waits for them elsewhere, and last the member. Done again it changes nothing.
 */
import { brusselsDay } from '../brussels-day.ts';
import { erasedMarks } from '../members/erased-mark.ts';
import { noteEntry } from '../note-entry.ts';
import type { Member } from '../panel-records.ts';
import { stopAddress } from '../stop-link.ts';
import type { PanelStore } from '../stores.ts';
import type { World } from '../world.ts';
import { forgetTickets } from './forget-unsent.ts';
import { forgetWaiting } from './forget-waiting.ts';
import { countedOf, keepCounted } from './keep-counted.ts';

/** keep: they stay counted, and nobody can connect them with this person any more, for the id they hang on is gone. */
export type EarlierAnswers = 'keep' | 'delete';

export interface Erasing {
  answers: EarlierAnswers;
  /** Id of a colleague, or "panelpeil". */
  actor: string;
}

export async function eraseEverywhere(world: World, member: Member, erasing: Erasing): Promise<void> {
  await eraseRows(world, member, erasing);
  await forgetErased(world);
}

/** After `eraseRows` of one member or many: nothing of them stays in the files of the databases either. */
export async function forgetErased(world: World): Promise<void> {
  await world.answers.forgetWithdrawn();
  await world.panel.forgetDeleted();
}

export async function eraseRows(world: World, member: Member, { answers, actor }: Erasing): Promise<void> {
  const { id } = member;
  await world.panel.members.change({
    id,
    status: 'left',
    statusSince: brusselsDay(world.clock.now()),
  });
  await forgetTickets(world, id, answers === 'delete');
  await forgetWaiting(world, member);
  const unsubscribe = await stopAddress(world, id);
  // A later file of members does not bring this person back.
  const markOf = await erasedMarks(world);
  await world.panel.inOneTransaction(async (panel) => {
    const counted = await countedOf(panel, member);
    const asked = await panel.memberLinks.newAddressesOf(id);
    // Somebody else erased this member a moment before.
    if (!(await panel.members.remove(id))) return;
    await keepCounted(panel, counted);
    for (const to of [await ownAddress(panel, member), ...asked])
      await panel.outbox.dropOf({ to, unsubscribe });
    await panel.erasedReferences.add(markOf(member.reference));
    await noteEntry(world, panel, { actor, action: 'member erased', subject: 'panel' });
  });
}

/** Null when somebody else has the same address: their mail stays. */
async function ownAddress(panel: PanelStore, { id, email }: Member): Promise<string | null> {
  const others = email === null ? [] : await panel.members.findByEmail(email);
  return others.some((one) => one.id !== id) ? null : email;
}
