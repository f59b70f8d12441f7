import { ticketFor } from '../ticket.ts';
import type { World } from '../world.ts';

/** Ids of those without a response at this moment. */
export async function silentAmong(
  world: World,
  waveId: string,
  memberIds: readonly string[],
): Promise<Set<string>> {
  const key = await world.keys.waveKey(waveId);
  const silent = new Set<string>();
  for (const id of memberIds) {
    if (!(await world.answers.responses.exists(ticketFor(key, id)))) silent.add(id);
  }
  return silent;
}
