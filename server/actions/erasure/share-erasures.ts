import type { World } from '../world.ts';
import type { Erasure } from './erasure-list.ts';

/**
 * The list beside the keys and its copy in the panel database each get what only the other has: a second process on another
 * machine has a list of its own, and a database that was put back lacks what came after.
 */
export async function shareErasures({
  erasures,
  panel,
}: Pick<World, 'erasures' | 'panel'>): Promise<Erasure[]> {
  const [listed, copied] = [await erasures.all(), await panel.erasures.all()];
  const missing = notIn(copied, listed);
  if (missing.length > 0) await erasures.add(missing);
  const uncopied = notIn(listed, copied);
  if (uncopied.length > 0) await panel.erasures.add(uncopied);
  return [...listed, ...missing];
}

function notIn(some: Erasure[], others: Erasure[]): Erasure[] {
  const known = new Set(others.map(({ mark }) => mark));
  return some.filter(({ mark }) => !known.has(mark));
}
