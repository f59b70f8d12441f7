import type { Knex } from 'knex';
import { Problem } from '../actions/problem.ts';
import { dialectOf } from './database.ts';

/** Says in one sentence that what is added is there already; every other error passes unchanged. */
export async function refuseDouble<T>(db: Knex, sentence: string, adding: PromiseLike<T>): Promise<T> {
  try {
    return await adding;
  } catch (error) {
    if (dialectOf(db).isTaken(error)) throw new Problem('conflict', sentence);
    throw error;
  }
}
