/** A file of figures between upload and import: kept without its personal columns, for an hour, for who brought it. */
import { createHash } from 'node:crypto';
import type { FigureKind } from '../../reports/figures/records.ts';
import { brusselsDay } from './brussels-day.ts';
import type { FigureMapping, ReadingContext } from './figure-file.ts';
import type { FigureImport, FigureUpload } from './figure-records.ts';
import { shortFileName } from './file-name.ts';
import { mustBeAllowed } from './permissions.ts';
import type { StaffMember } from './panel-records.ts';
import { Problem } from './problem.ts';
import { newToken } from './token.ts';
import type { World } from './world.ts';

const longestKept = 60 * 60_000;

export interface BroughtFile {
  kind: FigureKind;
  name: string;
  bytes: Buffer;
  /** Also when this very file was imported before, to read it in another way. */
  again: boolean;
}

/** @returns the id of the upload. @throws Problem when the person may not, it was imported before, or cannot be read */
export async function openUpload(world: World, person: StaffMember, file: BroughtFile): Promise<string> {
  mustBeAllowed(person, 'import service figures');
  await dropOldUploads(world);
  const { kind, bytes } = file;
  const checksum = checksumOf(bytes);
  const earlier = file.again ? null : await findEarlier(world, kind, checksum);
  if (earlier !== null) throw new Problem('conflict', earlierSentence(earlier));
  const { table, mapping, ...opened } = await world.figureFiles.open(bytes, kind);
  const known = await world.panel.figures.layout(kind, signatureOf(table.columns));
  const id = newToken();
  await world.panel.figureUploads.add({
    id,
    staffId: person.id,
    kind,
    fileName: shortFileName(file.name, world.figureFiles.namesPerson),
    checksum,
    table,
    opened,
    mapping: known ?? mapping,
    replace: [],
    createdAt: world.clock.now().getTime(),
  });
  return id;
}

/** @throws Problem when the person may not, or has no such upload any more */
export async function findUpload(world: World, person: StaffMember, id: string): Promise<FigureUpload> {
  mustBeAllowed(person, 'import service figures');
  await dropOldUploads(world);
  const upload = await world.panel.figureUploads.find(id);
  if (upload === null || upload.staffId !== person.id)
    throw new Problem(
      'not-found',
      'Dit bestand is er niet meer. Wij bewaren het één uur. Laad het opnieuw op.',
    );
  return upload;
}

/** @throws Problem as findUpload does */
export async function changeUpload(
  world: World,
  person: StaffMember,
  id: string,
  choices: { mapping?: FigureMapping; replace?: string[] },
): Promise<void> {
  const { mapping, replace } = await findUpload(world, person, id);
  await world.panel.figureUploads.change(id, { mapping, replace, ...choices });
}

/** @throws Problem as findUpload does */
export async function cancelUpload(world: World, person: StaffMember, id: string): Promise<void> {
  await findUpload(world, person, id);
  await world.panel.figureUploads.drop(id);
}

export async function dropOldUploads(world: World): Promise<number> {
  return world.panel.figureUploads.dropBefore(world.clock.now().getTime() - longestKept);
}

export function checksumOf(bytes: Buffer): string {
  return createHash('sha256').update(bytes).digest('hex');
}

/** Tells a layout by its heads, in whatever order they stand. */
export function signatureOf(columns: string[]): string {
  return createHash('sha256').update(JSON.stringify(columns.toSorted())).digest('hex');
}

export async function findEarlier(
  world: World,
  kind: FigureKind,
  checksum: string,
): Promise<FigureImport | null> {
  const imports = await world.panel.figures.imports();
  return imports.find((one) => one.kind === kind && one.checksum === checksum) ?? null;
}

export async function readingContext(world: World): Promise<ReadingContext> {
  const municipality = await world.panel.settings.municipality();
  return { today: brusselsDay(world.clock.now()), nisCode: municipality?.nisCode ?? null };
}

function earlierSentence({ importedOn }: FigureImport): string {
  const [year = '', month = '', day = ''] = importedOn.split('-');
  return `Dit bestand is al ingevoerd op ${day}/${month}/${year}. Er verandert niets.`;
}
