/**
 * Whom a reminder by letter is printed for. Whoever puts letters in envelopes sees the names on them: so only who has not
 * answered is printed where at least ten of those who are written to by letter answered, and ten did not, and where ten
 * answered since the last such printing of the wave. Otherwise everybody gets the letter, which says what to do if one answered.
 */
import type { Mailing } from '../mailing-records.ts';
import type { World } from '../world.ts';
import { keptBatch } from './kept-batch.ts';
import { silentAmong } from './silent-among.ts';

const leastPeople = 10;

export interface Reminded {
  toEverybody: boolean;
  /** Ids of those who did not answer, of all who were invited in any way. */
  silent: Set<string>;
  /** How many of them were invited by letter or telephone, rounded down to tens. */
  silentInTens: number;
  /** To compare a next printing with: how many had answered when the last was printed for some alone. */
  answered: number;
}

/** Counted over who was invited by letter, whoever is written to now: changing a member must not change the answer for another. */
export async function reminded(world: World, { waveId }: Mailing): Promise<Reminded> {
  const invitations = await world.panel.invitations.ofWave(waveId);
  const silent = await silentAmong(world, waveId, [...new Set(invitations.map(({ memberId }) => memberId))]);
  const byLetter = new Set(
    invitations.filter(({ channel }) => channel !== 'mail').map(({ memberId }) => memberId),
  );
  const stillSilent = [...byLetter].filter((id) => silent.has(id)).length;
  const answered = byLetter.size - stillSilent;
  const before = await lastAnswered(world, waveId);
  const toEverybody = answered < leastPeople || stillSilent < leastPeople || answered - before < leastPeople;
  return {
    toEverybody,
    silent,
    silentInTens: Math.floor(stillSilent / 10) * 10,
    answered: toEverybody ? before : answered,
  };
}

/** 0 when no reminder of the wave was printed for some alone. */
async function lastAnswered(world: World, waveId: string): Promise<number> {
  const reminders = (await world.panel.mailings.ofWave(waveId)).filter(
    ({ kind, channel }) => kind !== 'invitation' && channel === 'letter',
  );
  const batches = await Promise.all(reminders.map(({ id }) => keptBatch(world, id)));
  return Math.max(0, ...batches.map((batch) => batch?.answered ?? 0));
}
