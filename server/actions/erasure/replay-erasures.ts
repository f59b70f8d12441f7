/**
 * Before anything else is done with an installation: what was erased or withdrawn and is there nevertheless goes again, because
 * an older backup was put back, or because the program was stopped halfway.
 */
import { noteEntry } from '../note-entry.ts';
import { eraseRows, forgetErased } from '../own-pages/erase-everywhere.ts';
import { themselves } from '../own-pages/take-part.ts';
import type { World } from '../world.ts';
import type { Erasure, ErasureKind } from './erasure-list.ts';
import { erasureMarks } from './erasure-marks.ts';
import { shareErasures } from './share-erasures.ts';

export interface Replayed {
  members: number;
  /** Responses and open texts. */
  answers: number;
}

/** Looks at every member and every answer by its mark: some thousands of them take a fraction of a second. */
export async function replayErasures(world: World): Promise<Replayed> {
  const listed = await shareErasures(world);
  if (listed.length === 0) return { members: 0, answers: 0 };
  await blockReferences(world, marksOf(listed, 'reference'));
  const members = await eraseListed(world, listed);
  const answers = await forgetListed(world, marksOf(listed, 'answer'));
  if (members + answers === 0) return { members, answers };
  await forgetErased(world);
  await noteEntry(world, world.panel, {
    actor: themselves,
    action: 'replay erasures',
    subject: `members ${members}, answers ${answers}`,
  });
  return { members, answers };
}

function marksOf(listed: Erasure[], kind: ErasureKind): Set<string> {
  return new Set(listed.filter((one) => one.kind === kind).map(({ mark }) => mark));
}

/** A backup may be from before the member was there: a file brings nobody back all the same. */
async function blockReferences({ panel }: World, marks: Set<string>): Promise<void> {
  const known = await panel.erasedReferences.all();
  for (const mark of marks) if (!known.has(mark)) await panel.erasedReferences.add(mark);
}

async function eraseListed(world: World, listed: Erasure[]): Promise<number> {
  const [keep, remove] = [marksOf(listed, 'member-keep'), marksOf(listed, 'member-delete')];
  if (keep.size + remove.size === 0) return 0;
  const markOf = await erasureMarks(world);
  let erased = 0;
  for (const member of await world.panel.members.all()) {
    const mark = markOf(member.id);
    if (!keep.has(mark) && !remove.has(mark)) continue;
    const answers = remove.has(mark) ? 'delete' : 'keep';
    await eraseRows(world, member, { answers, actor: themselves });
    erased += 1;
  }
  return erased;
}

async function forgetListed(world: World, marks: Set<string>): Promise<number> {
  if (marks.size === 0) return 0;
  const markOf = await erasureMarks(world);
  const { responses, textKeys } = await world.answers.signs();
  const isListed = (sign: string | null): boolean => sign !== null && marks.has(markOf(sign));
  const tickets = responses.filter((one) => [one.ticket, one.pseudonym, one.receiptHash].some(isListed));
  const keys = textKeys.filter(isListed);
  for (const { ticket } of tickets) await world.answers.forgetTicket(ticket, true);
  await world.answers.forgetTexts(keys);
  return tickets.length + keys.length;
}
