import { brusselsDay } from './brussels-day.ts';
import type { AuditEntry } from './panel-records.ts';
import type { PanelStore } from './stores.ts';
import type { World } from './world.ts';

/**
 * What is done about one person, or the answers of one person. The moment of it, beside another log or a look at the desk, would tell
 * whose they are: such entries are counted by the day, one by one they are nowhere.
 */
const ofOnePerson = new Set([
  'answer withdrawn',
  'answers withdrawn',
  'ask language',
  'member agreed',
  'member corrected',
  'member data downloaded',
  'member erased',
  'member goes on',
  'member joined',
  'member left',
  'member paused',
  'member stopped mails',
  'member withdrew',
  'paper answers entered',
  'paper answers not counted',
  'telephone answers entered',
  'telephone interview begun',
]);

/** @param panel of the transaction that the entry belongs to */
export async function noteEntry(
  { clock }: Pick<World, 'clock'>,
  panel: Pick<PanelStore, 'audit'>,
  entry: Omit<AuditEntry, 'at'>,
): Promise<void> {
  const now = clock.now();
  if (ofOnePerson.has(entry.action)) await panel.audit.count({ day: brusselsDay(now), ...entry });
  else await panel.audit.append({ at: now.toISOString(), ...entry });
}
