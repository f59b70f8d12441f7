/**
 * What can be counted of a form on paper. Paper cannot force an answer, so an open question is no problem. What the form
 * said to skip, or what no answer can be, is told first; once somebody says that it stands so on paper, it is left out.
 */
import type { AnswerCheck, AnswerProblem, Answers } from '../answers.ts';
import { leftOpen } from '../checks/left-open.ts';
import { isPlainObject } from '../reading/json.ts';

export interface SettledEntry {
  /** Checked and cleaned, without what was left out. */
  answers: Answers;
  /** What does not fit, in the order in which it was found; empty for a form that was filled in as it asks. */
  problems: AnswerProblem[];
}

export function settleEntry(check: AnswerCheck, given: Answers): SettledEntry {
  const problems: AnswerProblem[] = [];
  let answers = given;
  for (;;) {
    const now = answers;
    const checked = check.check(now, leftOpen(now));
    if (checked.ok) return { answers: checked.answers, problems };
    answers = checked.problems.reduce(without, now);
    // A condition on a question without an answer: there is nothing to leave out.
    if (isDeepSame(answers, now)) return { answers: forgiven(check, now), problems };
    problems.push(...checked.problems);
  }
}

function forgiven(check: AnswerCheck, answers: Answers): Answers {
  const checked = check.check(answers, () => true);
  return checked.ok ? checked.answers : {};
}

function isDeepSame(one: Answers, other: Answers): boolean {
  return JSON.stringify(one) === JSON.stringify(other);
}

function without(answers: Answers, { question, place }: AnswerProblem): Answers {
  const beside = `${question}-Comment`;
  const value = answers[question];
  if (place === 'Comment') return withoutKeys(answers, [beside]);
  if (place !== null && isPlainObject(value) && Object.hasOwn(value, place)) {
    const { [place]: _left, ...rows } = value;
    return Object.keys(rows).length === 0
      ? withoutKeys(answers, [question])
      : { ...answers, [question]: rows };
  }
  return withoutKeys(answers, [question, beside]);
}

function withoutKeys(answers: Answers, keys: string[]): Answers {
  return Object.fromEntries(Object.entries(answers).filter(([key]) => !keys.includes(key)));
}
