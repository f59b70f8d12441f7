/** What an upload would change, without changing anything. */
import { mostRemarks } from './figure-refusal.ts';
import type { FigureField, FileRemark, ReadFile } from './figure-file.ts';
import type { FigureUpload } from './figure-records.ts';
import { conflictRemark } from './conflict-sentence.ts';
import { findUpload, readingContext } from './figure-uploads.ts';
import { mergePeriod, type PeriodChange } from './merge-period.ts';
import type { StaffMember } from './panel-records.ts';
import { wholePeriods } from './whole-periods.ts';
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
  const reading = { kind, mapping, context: await readingContext(world) };
  const { read, parts } = await wholePeriods((take) => world.figureFiles.read(table, reading, take));
  const changes: PeriodChange[] = [];
  // Of a file with faults nothing will be used.
  for (const part of read.faults > 0 ? [] : parts)
    changes.push((await mergePeriod(world.panel, merging, part)).change);
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
