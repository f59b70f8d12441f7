/** Forms on paper that wait for a second time, stored as they were typed the first time. */
import type { Typed } from '../../surveys/paper-entry/read-entry.ts';
import type { StoredPaperEntry } from './answer-records.ts';
import { paperWave } from './open-paper-entry.ts';
import type { Member, StaffMember, Wave } from './panel-records.ts';
import { paperForm } from './paper-form.ts';
import { Problem } from './problem.ts';
import { unseal } from './sealed.ts';
import { storePaperAnswers } from './store-paper-answers.ts';
import { ticketFor } from './ticket.ts';
import type { World } from './world.ts';

/**
 * @returns how many were stored, and how many fell away because the member answered or left meanwhile
 * @throws Problem when the person may not, or the wave takes no forms
 */
export async function finishPaperEntries(
  world: World,
  person: StaffMember,
  waveId: string,
): Promise<{ stored: number; fallenAway: number }> {
  const { wave } = await paperWave(world, person, waveId);
  const waiting = await world.answers.paperEntries.ofWave(waveId);
  const waveKey = await world.keys.waveKey(waveId);
  const byTicket = await membersOf(world, waveKey, waiting);
  const form = await paperForm(world, wave);
  let stored = 0;
  for (const { ticket, content } of waiting) {
    const typed = unseal({ waveKey, ticket, what: 'paper entry' }, content) as Typed;
    const member = byTicket.get(ticket);
    if (member !== undefined) {
      const entry = { found: { wave, member, ticket, answered: false }, form };
      if ((await storePaperAnswers(world, person, entry, { typed, twice: null })) !== 'answered') stored += 1;
    }
    await world.answers.paperEntries.drop(ticket);
  }
  return { stored, fallenAway: waiting.length - stored };
}

/** Whose ticket it is stands nowhere: those of all members are worked out again. */
async function membersOf(
  world: World,
  waveKey: Buffer,
  waiting: StoredPaperEntry[],
): Promise<Map<string, Member>> {
  const wanted = new Set(waiting.map(({ ticket }) => ticket));
  if (wanted.size === 0) return new Map();
  const members = (await world.panel.members.all()).filter(({ status }) => status !== 'left');
  return new Map(
    members.flatMap((member) => {
      const ticket = ticketFor(waveKey, member.id);
      return wanted.has(ticket) ? [[ticket, member]] : [];
    }),
  );
}

/** A release counts what is stored; what waits would be lost. @throws Problem when anything waits */
export async function refuseWaitingPaper(world: World, wave: Wave): Promise<void> {
  const waiting = (await world.answers.paperEntries.ofWave(wave.id)).length;
  if (waiting === 0) return;
  const forms = waiting === 1 ? 'Er wacht 1 formulier' : `Er wachten ${waiting} formulieren`;
  throw new Problem(
    'conflict',
    `${forms} op tweede invoer. Voer ze opnieuw in of bewaar ze zoals ze eerst ingevoerd zijn. Daarna kunt u vrijgeven.`,
  );
}
