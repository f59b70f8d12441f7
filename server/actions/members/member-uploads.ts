/** A file of members between upload and import: kept for an hour, for who brought it. */
import type { FigureMapping } from '../figure-file.ts';
import { shortFileName } from '../file-name.ts';
import { mustBeAllowed } from '../permissions.ts';
import type { StaffMember } from '../panel-records.ts';
import { Problem } from '../problem.ts';
import { newToken } from '../token.ts';
import type { World } from '../world.ts';
import type { MemberUpload } from './member-records.ts';

const longestKept = 60 * 60_000;

/** @returns the id of the upload. @throws Problem when the person may not, or it cannot be read */
export async function openMemberUpload(
  world: World,
  person: StaffMember,
  file: { name: string; bytes: Buffer },
): Promise<string> {
  mustBeAllowed(person, 'import members');
  await dropOldMemberUploads(world);
  const { table, mapping, ...opened } = await world.memberFiles.open(file.bytes);
  const id = newToken();
  await world.panel.memberUploads.add({
    id,
    staffId: person.id,
    fileName: shortFileName(file.name, world.figureFiles.namesPerson),
    table,
    opened,
    mapping,
    createdAt: world.clock.now().getTime(),
  });
  return id;
}

/** @throws Problem when the person may not, or has no such upload any more */
export async function findMemberUpload(world: World, person: StaffMember, id: string): Promise<MemberUpload> {
  mustBeAllowed(person, 'import members');
  await dropOldMemberUploads(world);
  const upload = await world.panel.memberUploads.find(id);
  if (upload === null || upload.staffId !== person.id)
    throw new Problem(
      'not-found',
      'Dit bestand is er niet meer. Wij bewaren het één uur. Laad het opnieuw op.',
    );
  return upload;
}

/** @throws Problem as findMemberUpload does */
export async function mapMemberUpload(
  world: World,
  person: StaffMember,
  { id, mapping }: { id: string; mapping: FigureMapping },
): Promise<void> {
  await findMemberUpload(world, person, id);
  await world.panel.memberUploads.change(id, mapping);
}

/** @throws Problem as findMemberUpload does */
export async function cancelMemberUpload(world: World, person: StaffMember, id: string): Promise<void> {
  await findMemberUpload(world, person, id);
  await world.panel.memberUploads.drop(id);
}

export async function dropOldMemberUploads(world: World): Promise<number> {
  return world.panel.memberUploads.dropBefore(world.clock.now().getTime() - longestKept);
}
