import { brusselsDay } from './brussels-day.ts';
import { mustBeAllowed } from './permissions.ts';
import { Problem } from './problem.ts';
import type { StaffMember } from './panel-records.ts';
import { findWave } from './find-wave.ts';
import type { World } from './world.ts';

/** From then on no answer is taken. @throws Problem when the person may not, or the wave is not open */
export async function closeWave(world: World, person: StaffMember, waveId: string): Promise<void> {
  mustBeAllowed(person, 'close wave');
  const wave = await findWave(world, waveId);
  // Closed, but the program was stopped before the rest was done.
  if (wave.status === 'closed') await forgetTyping(world, waveId);
  const now = world.clock.now();
  const today = brusselsDay(now);
  const lastDay = today < wave.opensOn ? wave.opensOn : today;
  await world.panel.inOneTransaction(async (panel) => {
    if (!(await panel.waves.move(waveId, 'open', 'closed', lastDay))) {
      throw new Problem('conflict', `Golf ${waveId} is niet open en kan dus niet gesloten worden.`);
    }
    await panel.audit.append({
      at: now.toISOString(),
      actor: person.id,
      action: 'close wave',
      subject: waveId,
    });
  });
  await forgetTyping(world, waveId);
}

/** Dropped twice: answers that were being saved at the moment of closing came after the first time. */
async function forgetTyping(world: World, waveId: string): Promise<void> {
  await world.answers.drafts.dropOfWave(waveId);
  await world.answers.forgetArrival();
  await world.answers.drafts.dropOfWave(waveId);
}
