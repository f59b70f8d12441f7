/** Whether what was opened is an installation, before tables are made: an empty database beside a full one would pass for the real one. */
import type { Knex } from 'knex';
import { Refused } from '../refused.ts';
import { stepsTaken } from './backup/table-shape.ts';
import type { Databases } from './dialect.ts';

/**
 * A start that was killed, or goes on beside this one, has the tables of the panel before those of the answers, and nothing in
 * them: that is let through. The panel is asked first, so that such a start cannot look like half an installation.
 *
 * @returns whether there is anything @throws Refused when one is there and the other is not
 */
export async function refuseHalf({ panel, answers }: Pick<Databases, 'panel' | 'answers'>): Promise<boolean> {
  const panelIsThere = await hasTables(panel);
  const panelSays = panelIsThere && (await holdsSomething(panel));
  const answersAreThere = await hasTables(answers);
  if (panelSays && !answersAreThere) throw missing('answers', 'panel');
  if (answersAreThere && !panelIsThere && !(await hasTables(panel))) throw missing('panel', 'answers');
  return panelIsThere || answersAreThere;
}

/** @throws Refused when there is nothing at all */
export async function refuseNothing(
  databases: Pick<Databases, 'panel' | 'answers' | 'kind'>,
  dataFolder: string,
): Promise<void> {
  if (await refuseHalf(databases)) return;
  const place =
    databases.kind === 'sqlite'
      ? `PANELPEIL_DATA is ${dataFolder}: there is no installation in that folder`
      : 'DATABASE_URL: there is no installation in that database';
  throw new Refused(`${place} (panelpeil serve makes one).`);
}

async function hasTables(db: Knex): Promise<boolean> {
  return (await stepsTaken(db)).length > 0;
}

async function holdsSomething(panel: Knex): Promise<boolean> {
  for (const table of ['audit', 'members', 'waves'])
    if ((await panel(table).first()) !== undefined) return true;
  return false;
}

function missing(empty: string, full: string): Refused {
  return new Refused(
    `The ${empty} database is empty and the ${full} database beside it is not: put the right one there, or restore a backup with panelpeil restore --replace.`,
  );
}
