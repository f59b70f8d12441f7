/** Answers that a colleague typed, with their entry in the audit log; those that were there already leave none. */
import { noted } from './noted.ts';
import type { AuditEntry } from './panel-records.ts';
import type { World } from './world.ts';

type Stored = 'stored' | 'same' | 'different';

class NothingStored extends Error {
  readonly outcome: Exclude<Stored, 'stored'>;

  constructor(outcome: Exclude<Stored, 'stored'>) {
    super(`nothing was stored: ${outcome}`);
    this.outcome = outcome;
  }
}

/** @param store may not use the panel stores, as in noted() */
export async function notedIfStored(
  world: World,
  entry: Omit<AuditEntry, 'at'>,
  store: () => Promise<Stored>,
): Promise<Stored> {
  try {
    return await noted(world, entry, async () => {
      const outcome = await store();
      if (outcome !== 'stored') throw new NothingStored(outcome);
      return outcome;
    });
  } catch (error) {
    if (error instanceof NothingStored) return error.outcome;
    throw error;
  }
}
