/** One person's answers against a questionnaire. The check is compiled once per questionnaire version. */
import type { Json, JsonObject, Questionnaire } from './question.ts';

/** SurveyJS data: question name -> value; several choices an array, a matrix { row: column }, NAME-Comment the other text. */
export type Answers = JsonObject;

/** One thing wrong with what was sent: where, what was expected (plain English), and a code the pages translate. */
export interface AnswerProblem {
  question: string;
  /** Row, choice or part of the answer; null when the whole answer is meant. */
  place: string | null;
  code: ProblemCode;
  expected: string;
}

export type ProblemCode =
  | 'not-an-object' | 'unknown-question' | 'not-asked' | 'required' | 'wrong-type' | 'unknown-choice' | 'unknown-row'
  | 'repeated-choice' | 'exclusive-choice' | 'too-few' | 'too-many' | 'too-long' | 'too-short' | 'out-of-range'
  | 'not-a-number' | 'not-a-date' | 'wrong-form' | 'broken-text';

export type Checked = { ok: true; answers: Answers } | { ok: false; problems: AnswerProblem[] };

export interface AnswerCheck {
  /** Verdict on one person's answers, untouched by earlier calls. Never throws on bad input. */
  check(sent: Json | undefined): Checked;
  /** Names of the questions shown to a person with these answers. */
  asked(answers: Answers): Set<string>;
}

export declare function compileCheck(questionnaire: Questionnaire): AnswerCheck;
