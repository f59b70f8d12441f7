/** Results as files that leave the house. The same release and edition give the same bytes. */
import { findResults, numberOfResults, type FoundResults, type Wanted } from './find-results.ts';
import { noteDownload } from './note-download.ts';
import { frozenOf } from './open-results.ts';
import { mustBeAllowed } from './permissions.ts';
import type { StaffMember } from './panel-records.ts';
import { printKinds, type PrintKind } from './print-kinds.ts';
import type { World } from './world.ts';

export interface ResultsFile {
  fileName: string;
  /** Media type. */
  type: string;
  bytes: Buffer;
}

/** @throws Problem when the person may not, there is no such wave, release or edition, or too much is being printed */
export async function downloadResults(
  world: World,
  person: StaffMember,
  waveId: string,
  { kind, ...wanted }: Wanted & { kind: PrintKind },
): Promise<ResultsFile> {
  const { download } = printKinds[kind];
  mustBeAllowed(person, `download ${download}`);
  const found = await findResults(world, waveId, wanted);
  const file = await printResults(world, kind, found);
  await noteDownload(world, person, download, found);
  return file;
}

export async function printResults(world: World, kind: PrintKind, found: FoundResults): Promise<ResultsFile> {
  const { ending, type } = printKinds[kind];
  const bytes = await world.printer.print(kind, frozenOf(found));
  return {
    fileName: `rapport-${found.stored.waveId}-vrijgave-${numberOfResults(found)}${ending}`,
    type,
    bytes,
  };
}
