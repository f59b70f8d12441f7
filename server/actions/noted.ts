import { noteEntry } from './note-entry.ts';
import type { AuditEntry } from './panel-records.ts';
import type { World } from './world.ts';

/**
 * A change in the answers database with its entry in the audit log, which lies in the other one: a change that fails leaves
 * no entry. `change` may not use the panel stores: on SQLite it would wait for itself.
 */
export async function noted<T>(
  world: World,
  entry: Omit<AuditEntry, 'at'>,
  change: () => Promise<T>,
): Promise<T> {
  return world.panel.inOneTransaction(async (panel) => {
    await noteEntry(world, panel, entry);
    await panel.audit.settle();
    return change();
  });
}
