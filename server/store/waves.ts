import type { Knex } from 'knex';
import type { Wave, WaveStatus } from '../actions/panel-records.ts';
import type { PanelStore } from '../actions/stores.ts';
import { canonicalJson } from './canonical-json.ts';
import { questionnaireRow, toQuestionnaireVersion, type QuestionnaireRow } from './questionnaire-versions.ts';
import { refuseDouble } from './refuse-double.ts';

export interface WaveRow {
  id: string;
  title: string;
  purpose: string;
  status: WaveStatus;
  opens_on: string;
  closes_on: string;
  questionnaire_version: number;
  bands: string;
  /** 0 or 1 on SQLite. */
  may_edit: boolean | number;
}

export function waves(db: Knex): PanelStore['waves'] {
  return {
    add: (wave, questionnaire) =>
      refuseDouble(
        db,
        `Golf ${wave.id} bestaat al.`,
        db.transaction(async (trx) => {
          await trx('waves').insert(toRow(wave));
          await trx('questionnaire_versions').insert(questionnaireRow(questionnaire));
        }),
      ),
    async all() {
      const rows = await db<WaveRow>('waves').select();
      return rows.map(toWave).toSorted(newestFirst);
    },
    async find(id) {
      const row = await db<WaveRow>('waves').where({ id }).first();
      return row === undefined ? null : toWave(row);
    },
    async questionnaire(waveId, version) {
      const row = await db<QuestionnaireRow>('questionnaire_versions')
        .where({ wave_id: waveId, version })
        .first();
      return row === undefined ? null : toQuestionnaireVersion(row);
    },
    async move(id, from, to, lastDay) {
      const closing = lastDay === undefined ? {} : { closes_on: lastDay };
      const moved = await db<WaveRow>('waves')
        .where({ id, status: from })
        .update({ status: to, ...closing });
      return moved === 1;
    },
    async change(from, to) {
      const changed = await db<WaveRow>('waves').where(toRow(from)).update(toRow(to));
      return changed === 1;
    },
    addQuestionnaire: (questionnaire) =>
      refuseDouble(
        db,
        'Een collega verving de vragenlijst net. Open de pagina opnieuw.',
        db.transaction(async (trx) => {
          await trx('questionnaire_versions').insert(questionnaireRow(questionnaire));
        }),
      ),
    removeDraft: (id) => db.transaction((trx) => removeDraft(trx, id)),
  };
}

/** What belongs to a wave before anything was sent. */
const ofDraft = ['samples', 'draws', 'mailings', 'questionnaire_versions'];

async function removeDraft(trx: Knex, id: string): Promise<boolean> {
  // Held from here on: who plans it at this moment waits, and then finds nothing.
  const drafts = await trx<WaveRow>('waves').where({ id, status: 'draft' }).update({ status: 'draft' });
  if (drafts === 0) return false;
  for (const table of ofDraft) await trx(table).where({ wave_id: id }).delete();
  await trx<WaveRow>('waves').where({ id }).delete();
  return true;
}

/** By year and number: 2021-10 is newer than 2021-9. */
function newestFirst(a: Wave, b: Wave): number {
  const [yearA = 0, numberA = 0] = a.id.split('-').map(Number);
  const [yearB = 0, numberB = 0] = b.id.split('-').map(Number);
  return yearB - yearA || numberB - numberA;
}

export function toWave(row: WaveRow): Wave {
  return {
    id: row.id,
    title: row.title,
    purpose: row.purpose,
    status: row.status,
    opensOn: row.opens_on,
    closesOn: row.closes_on,
    questionnaireVersion: row.questionnaire_version,
    bands: JSON.parse(row.bands) as string[],
    mayEdit: Boolean(row.may_edit),
  };
}

function toRow(wave: Wave): WaveRow {
  return {
    id: wave.id,
    title: wave.title,
    purpose: wave.purpose,
    status: wave.status,
    opens_on: wave.opensOn,
    closes_on: wave.closesOn,
    questionnaire_version: wave.questionnaireVersion,
    bands: canonicalJson(wave.bands),
    may_edit: wave.mayEdit,
  };
}
