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

interface Kept {
  municipality: Municipality | null;
  until: number;
  /** A change may not be committed yet: until then everybody reads for themselves. */
  changingUntil: number;
}

/** By database: what is saved in a transaction counts for who reads outside it. */
const keptOf = new WeakMap<object, Kept>();

export function settings(db: Knex): PanelStore['settings'] {
  const table = () => db<SettingRow>('settings');
  const kept = keptIn(db);
  return {
    async municipality() {
      const now = performance.now();
      if (now < kept.until && now > kept.changingUntil) return kept.municipality;
      const row = await table().where({ name: 'municipality' }).first();
      if (row === undefined) return null;
      kept.municipality = frozen(JSON.parse(row.value) as Municipality);
      kept.until = now + keptFor;
      return kept.municipality;
    },
    async saveMunicipality(municipality) {
      kept.changingUntil = performance.now() + 2 * keptFor;
      await table().insert(toRow(municipality)).onConflict('name').merge(['value']);
      kept.changingUntil = performance.now() + 2 * keptFor;
    },
  };
}

/** A transaction has a client of its own, with the configuration of the database it is in. */
function keptIn(db: Knex): Kept {
  const { config } = db.client as { config: object };
  const kept = keptOf.get(config) ?? { municipality: null, until: 0, changingUntil: 0 };
  keptOf.set(config, kept);
  return kept;
}

/** All who ask get the same one: nobody may change it under the others' hands. */
function frozen<Thing>(thing: Thing): Thing {
  if (typeof thing === 'object' && thing !== null) Object.values(Object.freeze(thing)).forEach(frozen);
  return thing;
}

function toRow(municipality: Municipality): SettingRow {
  return { name: 'municipality', value: JSON.stringify(municipality) };
}
