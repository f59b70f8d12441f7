import type { Knex } from 'knex';
import type { JsonObject } from '../../surveys/question.ts';
import type { AnswersStore, StoredResponse } from '../actions/ports.ts';
import { canonicalJson } from './canonical-json.ts';
import { addOpenTexts } from './open-texts.ts';

export interface ResponseRow {
  ticket: string;
  pseudonym: string;
  wave_id: string;
  questionnaire_version: number;
  mode: StoredResponse['mode'];
  age_group: string;
  gender: string;
  district: string;
  /** JSON with ordered keys. */
  answers: string;
  day: string;
}

export function responses(db: Knex): AnswersStore['responses'] {
  const table = () => db<ResponseRow>('responses');
  return {
    add: (response, openTexts) =>
      db.transaction(async (trx) => {
        const row = responseRow(response);
        const stored = await trx<ResponseRow>('responses')
          .insert(row)
          .onConflict('ticket')
          .ignore()
          .returning('ticket');
        if (stored.length === 1) {
          await addOpenTexts(trx, openTexts);
          return 'stored';
        }
        const first = await trx<ResponseRow>('responses').where({ ticket: row.ticket }).first('answers');
        return first?.answers === row.answers ? 'same' : 'different';
      }),
    async exists(ticket) {
      const row = await table().where({ ticket }).first('ticket');
      return row !== undefined;
    },
    async ofWave(waveId) {
      const rows = await table().where({ wave_id: waveId }).orderBy('ticket');
      return rows.map(toResponse);
    },
    async countByBand(waveId, band) {
      const rows: { code: string; responses: number | string }[] = await db('responses')
        .where({ wave_id: waveId })
        .groupBy(band)
        .orderBy(band)
        .select({ code: band })
        .count({ responses: '*' });
      return new Map(rows.map((row) => [row.code, Number(row.responses)]));
    },
  };
}

function toResponse(row: ResponseRow): StoredResponse {
  return {
    ticket: row.ticket,
    pseudonym: row.pseudonym,
    waveId: row.wave_id,
    questionnaireVersion: row.questionnaire_version,
    mode: row.mode,
    bands: { age_group: row.age_group, gender: row.gender, district: row.district },
    answers: JSON.parse(row.answers) as JsonObject,
    day: row.day,
  };
}

export function responseRow(response: StoredResponse): ResponseRow {
  return {
    ticket: response.ticket,
    pseudonym: response.pseudonym,
    wave_id: response.waveId,
    questionnaire_version: response.questionnaireVersion,
    mode: response.mode,
    age_group: response.bands.age_group,
    gender: response.bands.gender,
    district: response.bands.district,
    answers: canonicalJson(response.answers),
    day: response.day,
  };
}
