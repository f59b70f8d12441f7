/** One municipality's installation: its two databases, its keys, its printer and the clock, opened and brought up to date. */
import { replayDestructions } from './actions/keys/replay-destructions.ts';
import { replayErasures } from './actions/erasure/replay-erasures.ts';
import type { World } from './actions/world.ts';
import type { Settings } from './config.ts';
import { figureFiles } from './imports/figure-files.ts';
import { memberFiles } from './imports/people/member-files.ts';
import { erasureFile } from './keys/erasure-file.ts';
import { refuseLooseKeys } from './keys/key-file.ts';
import { keyFiles } from './keys/key-files.ts';
import { keptPrinter } from './printer/kept-printer.ts';
import { threadPrinter } from './printer/thread-printer.ts';
import { answersStore } from './store/answers-store.ts';
import { openDatabases } from './store/database.ts';
import { migrate } from './store/migrate.ts';
import { panelStore } from './store/panel-store.ts';
import { surveyLibrary } from './survey-library.ts';

export interface Installation {
  world: World;
  /** sqlite or postgres, for whoever starts the program. */
  kind: string;
  close(): Promise<void>;
}

/** @throws Refused */
export async function openInstallation(settings: Settings): Promise<Installation> {
  await refuseLooseKeys(settings.keysFolder);
  const databases = await openDatabases(settings);
  try {
    await migrate(databases);
  } catch (error) {
    await databases.close();
    throw error;
  }
  const printer = threadPrinter();
  const keys = keyFiles(settings.keysFolder);
  const world: World = {
    panel: panelStore(databases.panel),
    answers: answersStore(databases.answers),
    keys,
    erasures: erasureFile(settings.keysFolder, () => keys.erasureKey()),
    printer: keptPrinter(printer),
    figureFiles,
    library: surveyLibrary,
    memberFiles,
    clock: { now: () => new Date() },
    publicUrl: settings.publicUrl,
  };
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

/** Opens, works, closes: for commands that do one thing. */
export async function withInstallation<T>(
  settings: Settings,
  work: (world: World) => Promise<T>,
): Promise<T> {
  const installation = await openInstallation(settings);
  try {
    return await work(installation.world);
  } finally {
    await installation.close();
  }
}
