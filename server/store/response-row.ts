import type { JsonObject } from '../../surveys/question.ts';
import type { StoredResponse } from '../actions/answer-records.ts';
import { canonicalJson } from './canonical-json.ts';

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
  receipt_hash: string | null;
}

export function toResponse(row: ResponseRow): StoredResponse {
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
    receipt_hash: response.receiptHash ?? null,
  };
}
