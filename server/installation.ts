/** One municipality's installation: its two databases, its keys, its printer and the clock, opened and brought up to date. */
import { replayDestructions } from './actions/keys/replay-destructions.ts';
import { replayErasures } from './actions/erasure/replay-erasures.ts';
import type { World } from './actions/world.ts';
import type { Settings } from './config.ts';
import { makePrivateFolder, refuseBadKeys } from './keys/key-file.ts';
import { processPrinter } from './printer/process-printer.ts';
import { refuseHalf, refuseNothing } from './store/both-filled.ts';
import { openDatabases } from './store/database.ts';
import type { Databases } from './store/dialect.ts';
import { migrate } from './store/migrate.ts';
import { refuseNoFiles } from './store/missing-file.ts';
import { refuseUnusableFolders } from './usable-folders.ts';
import { worldOf } from './world-of.ts';

export interface Installation {
  world: World;
  /** sqlite or postgres, for whoever starts the program. */
  kind: string;
  close(): Promise<void>;
}

/** Makes one where there is none. @throws Refused */
export async function openInstallation(settings: Settings): Promise<Installation> {
  return opened(settings, async (databases) => {
    await refuseHalf(databases);
    await makePrivateFolder(settings.keysFolder);
  });
}

/** @param look at the databases, before tables are made in them */
async function opened(
  settings: Settings,
  look: (databases: Databases) => Promise<void>,
): Promise<Installation> {
  await refuseUnusableFolders(settings);
  await refuseBadKeys(settings.keysFolder);
  const databases = await openDatabases(settings);
  try {
    await look(databases);
    await migrate(databases);
  } catch (error) {
    await databases.close();
    throw error;
  }
  const printer = processPrinter();
  const world = worldOf(settings, databases, printer);
  const close = async (): Promise<void> => {
    await printer.close();
    await databases.close();
  };
  try {
    // Whoever was erased is not there for a moment, also in a backup that was just put back.
    await replayErasures(world);
    // Nor is a key that was destroyed, or what it led to.
    await replayDestructions(world);
  } catch (error) {
    await close();
    throw error;
  }
  return { world, kind: databases.kind, close };
}

/** Opens or makes it, works, closes: for commands that do one thing. */
export async function withInstallation<T>(
  settings: Settings,
  work: (world: World) => Promise<T>,
): Promise<T> {
  return worked(await openInstallation(settings), work);
}

/** For commands that work on what is there: a folder that was mistyped is refused, and nothing is made in it. @throws Refused */
export async function withExisting<T>(settings: Settings, work: (world: World) => Promise<T>): Promise<T> {
  await refuseUnusableFolders(settings);
  if (settings.databaseUrl === null) refuseNoFiles(settings.dataFolder);
  const installation = await opened(settings, (databases) => refuseNothing(databases, settings.dataFolder));
  return worked(installation, work);
}

async function worked<T>(installation: Installation, work: (world: World) => Promise<T>): Promise<T> {
  try {
    return await work(installation.world);
  } finally {
    await installation.close();
  }
}
