import { brusselsDay } from './brussels-day.ts';
import { findWave } from './find-wave.ts';
import type { IsoDay } from './iso-day.ts';
import { mustBeAllowed } from './permissions.ts';
import type { StaffMember, Wave } from './panel-records.ts';
import { Problem } from './problem.ts';
import { stopMailings } from './mailings/stop-going.ts';
import { notedChange } from './waves/noted-change.ts';
import type { World } from './world.ts';

/** From then on no answer is taken. @throws Problem when the person may not, or the wave is not open */
export async function closeWave(world: World, person: StaffMember, waveId: string): Promise<void> {
  mustBeAllowed(person, 'close wave');
  const wave = await findWave(world, waveId);
  // Closed, but the program was stopped before the rest was done.
  if (wave.status === 'closed') await forgetTyping(world, waveId);
  if (wave.status !== 'open')
    throw new Problem('conflict', `Golf ${waveId} is niet open en kan dus niet gesloten worden.`);
  const today = brusselsDay(world.clock.now());
  const lastDay = today < wave.opensOn ? wave.opensOn : today;
  await closeOpen(world, wave, { actor: person.id, lastDay });
}

/**
 * Mailings that were still to go are stopped with it, and letters that were not posted are thrown away.
 * @param actor id of a colleague, or "panelpeil"
 * @throws Problem when somebody else changed the wave in between
 */
export async function closeOpen(
  world: World,
  wave: Wave,
  { actor, lastDay }: { actor: string; lastDay: IsoDay },
): Promise<void> {
  await notedChange(world, {
    from: wave,
    to: { ...wave, status: 'closed', closesOn: lastDay },
    actor,
    action: 'close wave',
    beside: (panel) => stopMailings({ panel }, wave.id),
  });
  await forgetTyping(world, wave.id);
}

/** Dropped twice: answers that were being saved at the moment of closing came after the first time. */
async function forgetTyping(world: World, waveId: string): Promise<void> {
  await world.answers.drafts.dropOfWave(waveId);
  await world.answers.forgetArrival();
  await world.answers.drafts.dropOfWave(waveId);
}
