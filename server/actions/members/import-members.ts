/** Imports a file of members: what staff uploaded and looked at, or a file of who runs the program. */
import { brusselsDay } from '../brussels-day.ts';
import type { FigureMapping, FileRemark, KeptTable } from '../figure-file.ts';
import { FigureRefusal } from '../figure-refusal.ts';
import type { StaffMember } from '../panel-records.ts';
import { Problem } from '../problem.ts';
import type { World } from '../world.ts';
import { erasedIn } from './erased-mark.ts';
import type { ReadMembers } from './file-member.ts';
import type { MemberUpload } from './member-records.ts';
import { findMemberUpload } from './member-uploads.ts';
import { planImport, type ImportPlan } from './plan-import.ts';
import { readForPanel } from './read-for-panel.ts';
import { storeMembers } from './store-members.ts';

export interface MembersPreview {
  upload: MemberUpload;
  read: ReadMembers;
  /** Null when the file has faults: nothing of it will be used. */
  plan: ImportPlan | null;
  /** Of the file and of its rows, faults first. */
  remarks: FileRemark[];
}

/** @throws Problem when the person may not, or has no such upload any more */
export async function previewMembers(world: World, person: StaffMember, id: string): Promise<MembersPreview> {
  const upload = await findMemberUpload(world, person, id);
  const read = await readForPanel(world, upload.table, upload.mapping);
  const plan = read.faults > 0 ? null : await planFor(world, read);
  const isFault = ({ level }: FileRemark): boolean => level === 'fault';
  const faults = read.remarks.filter(isFault);
  const notices = read.remarks.filter((one) => !isFault(one));
  // A file is only kept when it has no faults of its own.
  return { upload, read, plan, remarks: [...faults, ...upload.opened.remarks, ...notices] };
}

/** Takes the upload away. @throws Problem when the person may not, has no such upload any more, or the file has faults */
export async function importMemberUpload(world: World, person: StaffMember, id: string): Promise<ImportPlan> {
  const { table, mapping } = await findMemberUpload(world, person, id);
  const { members } = await readSound(world, table, mapping);
  const plan = await storeMembers(world, members, person.id);
  await world.panel.memberUploads.drop(id);
  return plan;
}

export interface GivenMembers {
  path: string;
  mapping: Partial<FigureMapping> | null;
  /** Only says what would change. */
  isCheck: boolean;
}

/** For who runs the program itself. @throws FigureRefusal or Problem when nothing of it may be stored */
export async function importMemberFile(
  world: World,
  { path, mapping, isCheck }: GivenMembers,
): Promise<{ plan: ImportPlan; remarks: FileRemark[] }> {
  const { table, remarks } = await world.memberFiles.open({ path });
  const read = await readSound(world, table, mapping);
  const plan = isCheck ? await planFor(world, read) : await storeMembers(world, read.members, 'command line');
  return { plan, remarks: [...remarks, ...read.remarks] };
}

async function readSound(
  world: World,
  table: KeptTable,
  mapping: Partial<FigureMapping> | null,
): Promise<ReadMembers> {
  const read = await readForPanel(world, table, mapping);
  if (read.faults > 0) throw new FigureRefusal('faults', read.remarks, read.faults);
  if (read.members.length === 0) throw new Problem('bad-input', 'Dit bestand heeft geen enkel panellid.');
  return read;
}

async function planFor(world: World, { members }: ReadMembers): Promise<ImportPlan> {
  const today = brusselsDay(world.clock.now());
  // Only counted: nobody gets an id.
  const isErased = await erasedIn(world);
  return planImport(await world.panel.members.all(), members, { today, newId: () => '', isErased });
}
