/** The key under which the tickets of a wave lie. */
import { randomBytes } from 'node:crypto';
import type { Wave, WaveStatus } from '../panel-records.ts';
import type { World } from '../world.ts';

const over: WaveStatus[] = ['closed', 'released', 'published'];

/**
 * Of a closed wave whose key was destroyed it is one of this moment: nothing lies under its tickets, and nobody can answer
 * any more. @throws Refused when a wave that takes answers, or may still, has lost its key
 */
export async function ticketKey(world: Pick<World, 'keys'>, wave: Wave): Promise<Buffer> {
  if (!over.includes(wave.status)) return world.keys.waveKey(wave.id);
  return (await world.keys.findWaveKey(wave.id)) ?? randomBytes(32);
}
