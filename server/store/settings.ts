import type { Knex } from 'knex';
import type { Municipality } from '../actions/panel-records.ts';
import type { PanelStore } from '../actions/stores.ts';

interface SettingRow {
  name: string;
  /** JSON. */
  value: string;
}

/** Every page asks for the municipality. What another process changes is seen within this time, in ms. */
const keptFor = 1_000;

export function settings(db: Knex): PanelStore['settings'] {
  const table = () => db<SettingRow>('settings');
  let kept: { value: string | null; until: number } | null = null;
  return {
    async municipality() {
      if (kept === null || kept.until < performance.now()) {
        const row = await table().where({ name: 'municipality' }).first();
        kept = { value: row?.value ?? null, until: performance.now() + keptFor };
      }
      return kept.value === null ? null : (JSON.parse(kept.value) as Municipality);
    },
    async saveMunicipality(municipality) {
      kept = null;
      await table().insert(toRow(municipality)).onConflict('name').merge(['value']);
      kept = null;
    },
  };
}

function toRow(municipality: Municipality): SettingRow {
  return { name: 'municipality', value: JSON.stringify(municipality) };
}
