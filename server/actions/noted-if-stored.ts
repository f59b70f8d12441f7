/** A change with its entry in the audit log, which leaves no entry when it turns out that there was nothing to change. */
import { noted } from './noted.ts';
import type { AuditEntry } from './panel-records.ts';
import type { World } from './world.ts';

type Stored = 'stored' | 'same' | 'different';

class NothingChanged extends Error {}

/** Answers that a colleague typed; those that were there already leave no entry. @param store as in notedIf */
export function notedIfStored(
  world: World,
  entry: Omit<AuditEntry, 'at'>,
  store: () => Promise<Stored>,
): Promise<Stored> {
  return notedIf(world, entry, store, (outcome) => outcome === 'stored');
}

/** @param change may not use the panel stores, as in noted() */
export async function notedIf<Outcome>(
  world: World,
  entry: Omit<AuditEntry, 'at'>,
  change: () => Promise<Outcome>,
  isChange: (outcome: Outcome) => boolean,
): Promise<Outcome> {
  const outcomes: Outcome[] = [];
  try {
    return await noted(world, entry, async () => {
      const outcome = await change();
      outcomes.push(outcome);
      if (!isChange(outcome)) throw new NothingChanged();
      return outcome;
    });
  } catch (error) {
    const [outcome] = outcomes;
    if (error instanceof NothingChanged && outcome !== undefined) return outcome;
    throw error;
  }
}
