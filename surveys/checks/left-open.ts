import { isEmpty } from './empty.ts';
import type { AnswerProblem, Answers } from './problem.ts';

/** What must be answered on a screen, and was not: on paper and in a conversation nobody can be made to. For a check to forgive. */
export function leftOpen(answers: Answers): (problem: AnswerProblem) => boolean {
  return ({ code, question }) => code === 'required' || (code === 'too-few' && isEmpty(answers[question]));
}
