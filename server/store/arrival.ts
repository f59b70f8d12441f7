import type { OpenText } from '../actions/answer-records.ts';
import type { ResponseRow } from './response-row.ts';

/** A response as it will lie in the database, with the open texts that came with it. */
export interface Arrival {
  row: ResponseRow;
  openTexts: OpenText[];
  /** Under which texts of its receipt may lie, also those it does not bring. */
  textKeys: string[];
}
