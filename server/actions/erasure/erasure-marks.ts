import { createHmac, createSecretKey } from 'node:crypto';
import type { World } from '../world.ts';

/** Of an id, a ticket, a pseudonym, a receipt's hash or a text's key. Nothing is both of one kind and of another: all are drawn by chance. */
export async function erasureMarks({ keys }: Pick<World, 'keys'>): Promise<(id: string) => string> {
  const key = createSecretKey(await keys.erasureKey());
  return (id) => createHmac('sha256', key).update(id).digest('hex');
}
