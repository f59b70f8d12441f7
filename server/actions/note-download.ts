import { mustBeAllowed } from './permissions.ts';
import type { StaffMember } from './panel-records.ts';
import type { DownloadKind } from './print-kinds.ts';
import { numberOfResults, type FoundResults } from './find-results.ts';
import type { World } from './world.ts';

/** Writes down who takes which file of which release home, before it is handed over. @throws Problem when the person may not */
export async function noteDownload(
  world: World,
  person: StaffMember,
  kind: DownloadKind,
  results: FoundResults,
): Promise<void> {
  mustBeAllowed(person, `download ${kind}`);
  await noteTaken(world, person.id, kind, results);
}

/** @param actor id of a staff member who may, or "command line" for who runs the program itself */
export async function noteTaken(
  world: World,
  actor: string,
  kind: DownloadKind,
  results: FoundResults,
): Promise<void> {
  await world.panel.audit.append({
    at: world.clock.now().toISOString(),
    actor,
    action: `download ${kind} ${numberOfResults(results)}`,
    subject: results.stored.waveId,
  });
}
