/**
 * That a backup was made belongs in the audit log. On PostgreSQL the command writes it. On SQLite only one process may write, so the
 * command leaves a note in the data folder, and the program that runs, or starts next, writes it and takes the note away.
 */
import { readdir, readFile, rename, rm, writeFile } from 'node:fs/promises';
import { basename, join } from 'node:path';
import { z } from 'zod';
import type { Settings } from '../config.ts';
import { makeFolders } from '../make-folders.ts';
import type { PanelStore } from '../actions/stores.ts';
import { openDatabases } from '../store/database.ts';
import { panelStore } from '../store/panel-store.ts';

const note = z.strictObject({ at: z.iso.datetime(), action: z.string(), subject: z.string() });
type Note = z.infer<typeof note>;

const notesFolder = 'to-note';

export async function leaveNote(settings: Settings, { at, action, subject }: Note): Promise<void> {
  if (settings.databaseUrl !== null) return noteHere(settings, { at, action, subject });
  const folder = join(settings.dataFolder, notesFolder);
  await makeFolders(folder, 'PANELPEIL_DATA');
  const path = join(folder, `${basename(subject)}.json`);
  await writeFile(`${path}.part`, JSON.stringify({ at, action, subject }), { mode: 0o600 });
  await rename(`${path}.part`, path);
}

async function noteHere(settings: Settings, entry: Note): Promise<void> {
  const databases = await openDatabases(settings);
  try {
    await panelStore(databases.panel).audit.append({ ...entry, actor: 'command line' });
  } finally {
    await databases.close();
  }
}

/** A stop between writing and taking away the note would write it again: one that is there already is not. */
export async function writeNotes(panel: Pick<PanelStore, 'audit'>, dataFolder: string): Promise<void> {
  const folder = join(dataFolder, notesFolder);
  const names = await readdir(folder).catch(() => []);
  for (const name of names.filter((one) => one.endsWith('.json')).toSorted()) {
    const read = note.safeParse(JSON.parse(await readFile(join(folder, name), 'utf8')));
    if (!read.success) continue;
    const there = await panel.audit.ofSubject(read.data.subject);
    if (!there.some(({ at, action }) => at === read.data.at && action === read.data.action))
      await panel.audit.append({ ...read.data, actor: 'command line' });
    await rm(join(folder, name));
  }
}
