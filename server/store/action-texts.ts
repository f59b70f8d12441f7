import type { Knex } from 'knex';
import type { ActionTexts } from '../../reports/action-sheet/action-texts.ts';
import type { PanelStore } from '../actions/stores.ts';

interface ActionTextsRow {
  code: string;
  year: number;
  version: number;
  /** All else, as JSON. */
  texts: string;
}

export function actionTexts(db: Knex): PanelStore['actionTexts'] {
  const table = () => db<ActionTextsRow>('action_texts');
  return {
    async find(code, year) {
      const row = await table().where({ code, year }).first();
      return row === undefined ? null : toTexts(row);
    },
    async save(texts) {
      const row = toRow({ ...texts, version: texts.version + 1 });
      if (texts.version === 0) {
        // Of two who save first at once, one adds the row.
        const added = await table().insert(row).onConflict(['code', 'year']).ignore().returning('version');
        return added.length === 1;
      }
      const { code, year, version } = texts;
      return (await table().where({ code, year, version }).update(row)) === 1;
    },
  };
}

function toTexts({ code, year, version, texts }: ActionTextsRow): ActionTexts {
  const written = JSON.parse(texts) as Omit<ActionTexts, 'code' | 'year' | 'version'>;
  return { code, year, version, ...written };
}

function toRow({ code, year, version, ...written }: ActionTexts): ActionTextsRow {
  return { code, year, version, texts: JSON.stringify(written) };
}
