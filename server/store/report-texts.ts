import type { Knex } from 'knex';
import type { ReportTexts } from '../actions/result-records.ts';
import type { PanelStore } from '../actions/stores.ts';

interface ReportTextsRow {
  wave_id: string;
  version: number;
  /** JSON, as are the next ones. */
  conclusions: string;
  next: string;
}

export function reportTexts(db: Knex): PanelStore['reportTexts'] {
  const table = () => db<ReportTextsRow>('report_texts');
  return {
    async ofWave(waveId) {
      const row = await table().where({ wave_id: waveId }).first();
      return row === undefined ? null : toTexts(row);
    },
    async save(texts) {
      const row = toRow({ ...texts, version: texts.version + 1 });
      if (texts.version === 0) {
        // Of two who save first at once, one adds the row.
        const added = await table().insert(row).onConflict('wave_id').ignore().returning('version');
        return added.length === 1;
      }
      const changed = await table().where({ wave_id: texts.waveId, version: texts.version }).update(row);
      return changed === 1;
    },
  };
}

function toTexts(row: ReportTextsRow): ReportTexts {
  return {
    waveId: row.wave_id,
    version: row.version,
    conclusions: JSON.parse(row.conclusions) as string[],
    next: JSON.parse(row.next) as string[],
  };
}

function toRow(texts: ReportTexts): ReportTextsRow {
  return {
    wave_id: texts.waveId,
    version: texts.version,
    conclusions: JSON.stringify(texts.conclusions),
    next: JSON.stringify(texts.next),
  };
}
