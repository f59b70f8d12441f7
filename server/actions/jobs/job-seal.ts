import type { SealName } from '../sealed-bytes.ts';
import type { World } from '../world.ts';

/** Under which the files of a job lie locked. */
export async function sealOf(world: World, jobId: string): Promise<SealName> {
  return { key: await world.keys.jobKey(), name: `job ${jobId}`, owner: jobId };
}
