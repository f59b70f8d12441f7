/** What one database says of the other. No foreign key can: they are two. */
import type { Knex } from 'knex';
import { tableShapes } from './table-shape.ts';

interface ReleaseSaid {
  wave_id: string;
  release: number;
}

/** @returns null when all is there, or what points at nothing, in words without a person */
export async function pointsNowhere({
  answers,
  panel,
}: {
  answers: Knex;
  panel: Knex;
}): Promise<string | null> {
  const panelTables = new Set((await tableShapes(panel)).map(({ name }) => name));
  if (!panelTables.has('waves')) return null;
  const waves = new Set<string>(await panel('waves').pluck('id'));
  for (const { name, columns } of await tableShapes(answers)) {
    if (!columns.has('wave_id')) continue;
    const found: string[] = await answers(name).distinct('wave_id').pluck('wave_id');
    const unknown = found.find((id) => !waves.has(id));
    if (unknown !== undefined) return `${name} is about wave ${unknown}, which the panel does not know`;
  }
  if (!panelTables.has('publications') || !(await answers.schema.hasTable('releases'))) return null;
  const releases: ReleaseSaid[] = await answers('releases').select('wave_id', 'number as release');
  const known = new Set(releases.map(nameOf));
  const said: ReleaseSaid[] = await panel('publications').distinct('wave_id', 'release');
  const lost = said.find((one) => !known.has(nameOf(one)));
  return lost === undefined
    ? null
    : `a publication is of release ${nameOf(lost)}, which the answers do not have`;
}

function nameOf({ wave_id: wave, release }: ReleaseSaid): string {
  return `${release} of wave ${wave}`;
}
