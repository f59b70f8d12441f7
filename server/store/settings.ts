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
  let kept: { municipality: Municipality | null; until: number } | null = null;
  return {
    async municipality() {
      if (kept === null || kept.until < performance.now()) {
        const row = await table().where({ name: 'municipality' }).first();
        const municipality = row === undefined ? null : frozen(JSON.parse(row.value) as Municipality);
        kept = { municipality, until: performance.now() + keptFor };
      }
      return kept.municipality;
    },
    async saveMunicipality(municipality) {
      kept = null;
      await table().insert(toRow(municipality)).onConflict('name').merge(['value']);
      kept = null;
    },
  };
}

/** All who ask get the same one: nobody may change it under the others' hands. */
function frozen<Thing>(thing: Thing): Thing {
  if (typeof thing === 'object' && thing !== null) Object.values(Object.freeze(thing)).forEach(frozen);
  return thing;
}

function toRow(municipality: Municipality): SettingRow {
  return { name: 'municipality', value: JSON.stringify(municipality) };
}
