/** The version after this one, which is not there yet: this one with a migration more, which adds and takes nothing away. */
import { copyProgram, type ProgramCopy } from './program-copy.ts';

const later = `async (db) => {
  await db.schema.createTable('later_things', (table) => table.text('key').primary());
  await db.schema.alterTable('NAME', (table) => table.text('later').nullable());
}`;

export function nextVersion(): ProgramCopy {
  const add = (name: string, table: string) => ({
    file: 'migrations/index.js',
    from: `export const ${name} = {`,
    to: `export const ${name} = {\n'999-later': { up: ${later.replace('NAME', table)}, down: async () => undefined },`,
  });
  return copyProgram([add('panelMigrations', 'waves'), add('answersMigrations', 'responses')]);
}
