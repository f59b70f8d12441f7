/**
 * Before anything else is done with an installation: an older backup that was put back brings the pseudonyms of a wave back
 * whose key is gone, and an older copy of the keys the key itself. Both go again.
 */
import { noteEntry } from '../note-entry.ts';
import type { World } from '../world.ts';
import { endWave } from './end-wave.ts';
import { type KeyEnd, keyEnds } from './key-ends.ts';

const done = new Set(['wave key destroyed', 'destroy wave key again']);

export async function replayDestructions(world: World): Promise<void> {
  const ends = await keyEnds(world);
  for (const { id } of await world.panel.waves.all()) {
    if (!(await cameBack(world, id, ends.get(id)))) continue;
    await endWave(world, id);
    await noteEntry(world, world.panel, {
      actor: 'panelpeil',
      action: 'destroy wave key again',
      subject: id,
    });
  }
}

/** One that is being destroyed is finished elsewhere. The log tells what was done in these databases. */
async function cameBack(world: World, waveId: string, end: KeyEnd | undefined): Promise<boolean> {
  const isEnding = end !== undefined && end.doneOn === null;
  if (isEnding || (end === undefined && !(await world.keys.wasWaveKeyDestroyed(waveId)))) return false;
  if ((await world.keys.findWaveKey(waveId)) !== null) return true;
  const log = await world.panel.audit.ofSubject(waveId);
  return !log.some(({ action }) => done.has(action));
}
