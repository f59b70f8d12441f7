import { ticketFor } from '../ticket.ts';
import type { World } from '../world.ts';

/** Ids of those without a response at this moment; of a wave whose key was destroyed nobody can tell: none. */
export async function silentAmong(
  world: World,
  waveId: string,
  memberIds: readonly string[],
): Promise<Set<string>> {
  const key = await world.keys.findWaveKey(waveId);
  const silent = new Set<string>();
  if (key === null) return silent;
  for (const id of memberIds) {
    if (!(await world.answers.responses.exists(ticketFor(key, id)))) silent.add(id);
  }
  return silent;
}
