import type { JsonObject } from '../../surveys/question.ts';
import type { OpenText, StoredResponse } from '../actions/answer-records.ts';
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

/** A response as it will lie in the database, with the open texts that came with it. */
export interface Arrival {
  row: ResponseRow;
  openTexts: OpenText[];
  /** Under which texts of its receipt may lie, also those it does not bring. */
  textKeys: string[];
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
