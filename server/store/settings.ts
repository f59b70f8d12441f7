import type { Knex } from 'knex';
import type { Municipality } from '../actions/panel-records.ts';
import type { PanelStore } from '../actions/stores.ts';

interface SettingRow {
  name: string;
  /** JSON. */
  value: string;
}

export function settings(db: Knex): PanelStore['settings'] {
  const table = () => db<SettingRow>('settings');
  return {
    async municipality() {
      const row = await table().where({ name: 'municipality' }).first();
      return row === undefined ? null : toMunicipality(row);
    },
    async saveMunicipality(municipality) {
      await table().insert(toRow(municipality)).onConflict('name').merge(['value']);
    },
  };
}

function toMunicipality(row: SettingRow): Municipality {
  return JSON.parse(row.value) as Municipality;
}

function toRow(municipality: Municipality): SettingRow {
  return { name: 'municipality', value: JSON.stringify(municipality) };
}
