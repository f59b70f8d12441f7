/** What the actions work with, in this installation: the stores, keys, files and clock that stand behind their ports. */
import type { Printer } from './actions/ports.ts';
import type { World } from './actions/world.ts';
import type { Settings } from './config.ts';
import { figureFiles } from './imports/figure-files.ts';
import { memberFiles } from './imports/people/member-files.ts';
import { erasureFile } from './keys/erasure-file.ts';
import { keyFiles } from './keys/key-files.ts';
import { keptPrinter } from './printer/kept-printer.ts';
import { answersStore } from './store/answers-store.ts';
import type { Databases } from './store/dialect.ts';
import { panelStore } from './store/panel-store.ts';
import { surveyLibrary } from './survey-library.ts';

export function worldOf(
  { keysFolder, publicUrl }: Pick<Settings, 'keysFolder' | 'publicUrl'>,
  databases: Databases,
  printer: Printer,
): World {
  const keys = keyFiles(keysFolder);
  return {
    panel: panelStore(databases.panel),
    answers: answersStore(databases.answers),
    keys,
    erasures: erasureFile(keysFolder, () => keys.erasureKey()),
    printer: keptPrinter(printer),
    figureFiles,
    library: surveyLibrary,
    memberFiles,
    clock: { now: () => new Date() },
    publicUrl,
  };
}
