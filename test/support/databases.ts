/** Fresh databases for a test file, on SQLite always and on PostgreSQL when there is one. */
import { join } from 'node:path';
import type { ErasureList } from '../../server/actions/erasure/erasure-list.ts';
import type { FigureFiles, Keys, MemberFiles, Printer, SurveyLibrary } from '../../server/actions/ports.ts';
import type { AnswersStore, PanelStore } from '../../server/actions/stores.ts';
import { erasureFile } from '../../server/keys/erasure-file.ts';
import { keyFiles } from '../../server/keys/key-files.ts';
import { answersStore } from '../../server/store/answers-store.ts';
import { openDatabases } from '../../server/store/database.ts';
import type { Databases, DatabaseSettings } from '../../server/store/dialect.ts';
import { migrate } from '../../server/store/migrate.ts';
import { panelStore } from '../../server/store/panel-store.ts';
import { surveyLibrary } from '../../server/survey-library.ts';
import { figureFilesHere } from '../../server/imports/figure-files-here.ts';
import { memberFilesHere } from '../../server/imports/people/member-files.ts';
import { testPrinter } from './world.ts';
import {
  migratedOnPostgres,
  migratedOnSqlite,
  placeOnPostgres,
  placeOnSqlite,
  type Place,
} from './places.ts';
import { postgresIsRequired, whyNoPostgres } from './postgres.ts';

export interface TestStores {
  panel: PanelStore;
  answers: AnswersStore;
  keys: Keys;
  erasures: ErasureList;
  printer: Printer;
  figureFiles: FigureFiles;
  library: SurveyLibrary;
  memberFiles: MemberFiles;
  databases: Databases;
  /** Opens the same databases once more, as another start of the program would. */
  settings: DatabaseSettings;
  /** The answers as a second process on the same connections sees them. */
  another(): AnswersStore;
  /** Closes the databases and takes everything away. */
  close(): Promise<void>;
}

type Body = (
  name: 'SQLite' | 'PostgreSQL',
  open: () => Promise<TestStores>,
  /** Empty databases of this kind, not yet migrated. */
  make: () => Promise<Place>,
) => void;

/** Writes the tests of `body` once for each database. Without PostgreSQL they are skipped, and their title says why. */
export function eachDatabase(body: Body): void {
  describe('on SQLite', () => body('SQLite', openOnSqlite, placeOnSqlite));
  if (whyNoPostgres === null) {
    describe('on PostgreSQL', () => {
      body('PostgreSQL', openOnPostgres, placeOnPostgres);
    });
  } else if (postgresIsRequired) {
    it('has PostgreSQL', () => {
      throw new Error(whyNoPostgres ?? '');
    });
  } else {
    describe.skip(`on PostgreSQL, skipped: ${whyNoPostgres}`, () => {
      body('PostgreSQL', openOnPostgres, placeOnPostgres);
    });
  }
}

export async function openOnSqlite(): Promise<TestStores> {
  return openAt(await migratedOnSqlite());
}

async function openOnPostgres(): Promise<TestStores> {
  return openAt(await migratedOnPostgres());
}

export async function openAt({ settings, remove }: Place): Promise<TestStores> {
  const databases = await openDatabases(settings);
  await migrate(databases);
  const keysFolder = join(settings.dataFolder, 'keys');
  const keys = keyFiles(keysFolder);
  return {
    panel: panelStore(databases.panel),
    answers: answersStore(databases.answers),
    keys,
    erasures: erasureFile(keysFolder, () => keys.erasureKey()),
    printer: testPrinter,
    figureFiles: figureFilesHere,
    library: surveyLibrary,
    memberFiles: memberFilesHere,
    databases,
    settings,
    another: () => answersStore(databases.answers),
    async close() {
      await databases.close();
      await remove();
    },
  };
}
