import type { Knex } from 'knex';

/** "panel" where nobody has said yet which municipality it is. */
export async function municipalityName(panel: Knex): Promise<string> {
  if (!(await panel.schema.hasTable('settings'))) return 'panel';
  const row: { value: string } | undefined = await panel('settings').where({ name: 'municipality' }).first();
  return row === undefined ? 'panel' : (JSON.parse(row.value) as { name: string }).name;
}
