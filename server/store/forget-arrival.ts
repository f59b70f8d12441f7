import { dialectOf } from './database.ts';
import type { Databases } from './dialect.ts';

/**
 * Takes away what the database itself remembers of the order in which answers came in, and of which open text came
 * with which answers. For when a wave has closed: writing waits while it runs.
 */
export async function forgetArrival({ answers }: Databases): Promise<void> {
  await dialectOf(answers).forgetArrival(answers, ['responses', 'open_texts']);
}
