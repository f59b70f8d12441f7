import type { Knex } from 'knex';
import { dialectOf } from './database.ts';

/** Tables in which rows arrive one by one, each of somebody. */
export const arriving = ['responses', 'open_texts', 'drafts', 'paper_entries'];

/**
 * Takes away what the database itself remembers of the order in which answers came in, and of which open text came
 * with which answers. For when a wave has closed: writing waits while it runs.
 */
export async function forgetArrival(answers: Knex): Promise<void> {
  await dialectOf(answers).forgetArrival(answers, arriving);
}
