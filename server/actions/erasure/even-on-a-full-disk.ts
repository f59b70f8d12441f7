/** What is taken away must be writable too: on a full disk the room that was kept for it is given up, and it is done again. */
import type { World } from '../world.ts';

/** @param erase may be done twice */
export async function evenOnAFullDisk<T>(world: World, erase: () => Promise<T>): Promise<T> {
  try {
    return await erase();
  } catch (error) {
    if (!isFull(error) || !(await world.answers.giveUpReserve())) throw error;
    return erase();
  }
}

/** Of SQLite, and of a file. */
function isFull(error: unknown): boolean {
  return error instanceof Error && 'code' in error && ['SQLITE_FULL', 'ENOSPC'].includes(String(error.code));
}
