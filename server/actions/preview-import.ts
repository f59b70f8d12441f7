/** What an upload would change, without changing anything. */
import { mostRemarks } from './figure-refusal.ts';
import type { FigureField, FileRemark, ReadFile } from './figure-file.ts';
import type { FigureUpload } from './figure-records.ts';
import { conflictRemark } from './conflict-sentence.ts';
import { findUpload, readingContext } from './figure-uploads.ts';
import { mergePeriod, type PeriodChange } from './merge-period.ts';
import type { StaffMember } from './panel-records.ts';
import type { World } from './world.ts';

export interface ImportPreview {
  upload: FigureUpload;
  fields: FigureField[];
  read: ReadFile;
  /** One a period of the file, oldest first; none when the file has faults. */
  changes: PeriodChange[];
  /** Of the file and against what is stored, faults first. */
  remarks: FileRemark[];
}

/** @throws Problem when the person may not, or has no such upload any more */
export async function previewImport(world: World, person: StaffMember, id: string): Promise<ImportPreview> {
  const upload = await findUpload(world, person, id);
  const { kind, table, mapping, replace } = upload;
  const fields = world.figureFiles.fields(kind);
  const replaces = (period: string): boolean => replace.includes(period);
  const merging = { kind, replaces, visitKey: await world.keys.visitKey() };
  const changes: PeriodChange[] = [];
  const reading = { kind, mapping, context: await readingContext(world) };
  const read = await world.figureFiles.read(table, reading, async (part) => {
    changes.push((await mergePeriod(world.panel, merging, part)).change);
  });
  // Of a file with faults nothing will be used.
  if (read.faults > 0) changes.length = 0;
  const conflicts = changes.flatMap((change) => change.conflicts);
  const remarks = [
    ...upload.opened.remarks,
    ...read.remarks,
    ...conflicts.slice(0, mostRemarks).map((one) => conflictRemark(one, fields, mapping)),
  ];
  return { upload, fields, read, changes, remarks: faultsFirst(remarks) };
}

function faultsFirst(remarks: FileRemark[]): FileRemark[] {
  const of = (level: FileRemark['level']): FileRemark[] => remarks.filter((one) => one.level === level);
  return [...of('fault'), ...of('notice')];
}
