/** What is left of somebody who was erased: a mark that a file with the same reference is known by, and nothing else. */
import { createHmac } from 'node:crypto';
import type { World } from '../world.ts';

/** HMAC-SHA256 of the reference, hex: without the key file nobody can try references one by one. */
export async function erasedMarks(world: World): Promise<(reference: string) => string> {
  const key = await world.keys.linkKey();
  return (reference) => createHmac('sha256', key).update(`erased ${reference}`).digest('hex');
}

/** Whether a reference is of somebody who was erased. */
export async function erasedIn(world: World): Promise<(reference: string) => boolean> {
  const [markOf, marks] = [await erasedMarks(world), await world.panel.erasedReferences.all()];
  return (reference) => marks.size > 0 && marks.has(markOf(reference));
}
