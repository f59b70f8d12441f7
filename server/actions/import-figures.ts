/** Imports a file of figures: what staff uploaded and looked at, or a file of who runs the program. */
import type { FigureMapping, FigureSource } from './figure-file.ts';
import type { FigureImport } from './figure-records.ts';
import { findEarlier, findUpload, readingContext, signatureOf } from './figure-uploads.ts';
import type { FigureKind } from '../../reports/figures/records.ts';
import type { StaffMember } from './panel-records.ts';
import { storeFigures, type Feed } from './store-figures.ts';
import { wholePeriods } from './whole-periods.ts';
import type { World } from './world.ts';

/** Takes the upload away. @throws Problem when the person may not, has no such upload any more, or nothing of it may be stored */
export async function importUpload(world: World, person: StaffMember, id: string): Promise<FigureImport> {
  const { kind, fileName, checksum, table, mapping, replace } = await findUpload(world, person, id);
  // Read before the transaction begins: on SQLite everybody waits for it.
  const reading = { kind, mapping, context: await readingContext(world) };
  const { read, parts } = await wholePeriods((take) => world.figureFiles.read(table, reading, take));
  const replaces = (period: string): boolean => replace.includes(period);
  const delivery = { kind, fileName, checksum, by: person.id, replaces };
  const entry = await storeFigures(world, delivery, async (take) => {
    for (const part of parts) await take(part);
    return read;
  });
  await world.panel.figures.saveLayout(kind, signatureOf(table.columns), mapping);
  await world.panel.figureUploads.drop(id);
  return entry;
}

export interface GivenFile {
  kind: FigureKind;
  name: string;
  /** SHA-256, hex. */
  checksum: string;
  source: FigureSource;
  /** What it does not say, or all of null, is our best guess. */
  mapping: Partial<FigureMapping> | null;
  /** What is stored of its periods gives way. */
  replace: boolean;
}

/**
 * For who runs the program itself. Period by period, so that a file of any size fits.
 * @returns the earlier import when this very file was imported before: then nothing changes
 * @throws FigureRefusal or Problem when nothing of it may be stored
 */
export async function importFile(
  world: World,
  { kind, name, checksum, source, mapping, replace }: GivenFile,
): Promise<{ entry: FigureImport; isNew: boolean }> {
  const earlier = replace ? null : await findEarlier(world, kind, checksum);
  if (earlier !== null) return { entry: earlier, isNew: false };
  const reading = { kind, mapping, context: await readingContext(world) };
  const delivery = { kind, fileName: name, checksum, by: 'command line', replaces: () => replace };
  const feed: Feed = (take) => world.figureFiles.read(source, reading, take);
  return { entry: await storeFigures(world, delivery, feed), isNew: true };
}
