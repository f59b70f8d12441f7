import type { Json, JsonObject } from '../question.ts';

/** SurveyJS data: question name -> value; several choices an array, a matrix { row: column }, NAME-Comment the other text. */
export type Answers = JsonObject;

/** One thing wrong with what was sent: where, what was expected (plain English), and a code the pages translate. */
export interface AnswerProblem extends Finding {
  question: string;
}

/** A problem before it is known of which question. */
export interface Finding {
  /** Row, choice or part of the answer; null when the whole answer is meant. */
  place: string | null;
  code: ProblemCode;
  expected: string;
  /** Place in the question's validators of the one that objects, where that has words of its own for it. */
  validator?: number;
}

export type ProblemCode =
  | 'not-an-object'
  | 'unknown-question'
  | 'not-asked'
  | 'required'
  | 'wrong-type'
  | 'unknown-choice'
  | 'unknown-row'
  | 'repeated-choice'
  | 'exclusive-choice'
  | 'too-few'
  | 'too-many'
  | 'too-long'
  | 'too-short'
  | 'out-of-range'
  | 'not-a-number'
  | 'not-a-date'
  | 'wrong-form'
  | 'broken-text';

/** An answer judged on its own, without the rest: as it is kept, or what is wrong with it. */
export type Judged<Value extends Json = Json> = { value: Value } | { findings: Finding[] };

export function finding(code: ProblemCode, expected: string, place: string | null = null): Finding {
  return { place, code, expected };
}

export function found(
  code: ProblemCode,
  expected: string,
  place: string | null = null,
): { findings: Finding[] } {
  return { findings: [finding(code, expected, place)] };
}
