/** One column of a dataset: what a respondent's answer to one variable is, or why there is none. */
import type { Answers } from '../surveys/answers.ts';
import type { Json } from '../surveys/question.ts';

export const NOT_ASKED = -1;
export const NO_ANSWER = -2;
export const DONT_KNOW = -3;
export const NOT_APPLICABLE = -4;

/** One person: SurveyJS data, profile codes, and what the file may say beside them. */
export interface Respondent {
  answers: Answers;
  profile: Record<string, string>;
  /** Who this is in other waves of the panel; null or absent when nobody can tell. */
  id?: string | null;
  /** Names of questions this person was not asked, for data whose routing is not in the questionnaire. */
  notAsked?: string[];
}

/** codes: index of the category, or a state below zero. ticks: one 0/1 array a category, and a state (0 = answered). */
export type DataColumn =
  | { kind: 'codes'; codes: Int16Array }
  | { kind: 'ticks'; state: Int16Array; ticks: Uint8Array[] }
  | NumbersColumn;

/** Typed numbers, and where each stands among the distinct ones in ascending order (-1 outside the base). */
export interface NumbersColumn {
  kind: 'numbers';
  state: Int16Array;
  values: Float64Array;
  distinct: Float64Array;
  places: Int32Array;
}

/** @param state 0 for an answer in the base */
export function numbersColumn(state: Int16Array, values: Float64Array): NumbersColumn {
  const ascending = values.filter((_, i) => state[i] === 0).sort();
  const distinct = ascending.filter((value, i) => i === 0 || value !== ascending[i - 1]);
  const place = new Map(Array.from(distinct, (value, i) => [value, i]));
  const places = Int32Array.from(values, (value, i) => (state[i] === 0 ? (place.get(value) ?? -1) : -1));
  return { kind: 'numbers', state, values, distinct, places };
}

/** An answer that is not in the questionnaire: whose (0-based), which question, what was expected. */
export class AnswerRefused extends Error {
  readonly respondent: number;
  readonly question: string;

  /** @param found the value as it stood in the file; cut short, since an answer can be a whole page */
  constructor(respondent: number, question: string, expected: string, found: Json | undefined) {
    super(`expected ${expected}, found ${JSON.stringify(found).slice(0, 80)}`);
    this.name = 'AnswerRefused';
    this.respondent = respondent;
    this.question = question;
  }
}
