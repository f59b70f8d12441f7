import type { Json, JsonObject } from '../question.ts';
import { isPlainObject } from '../reading/json.ts';
import type { Routing } from '../routing.ts';
import { isEmpty } from './empty.ts';
import { type AnswerProblem, type Answers, type Finding, finding } from './problem.ts';
import type { QuestionCheck } from './question-check.ts';

/** Enough to correct a form; more would only make the reply long. */
const mostProblems = 100;
const longestNameShown = 60;

/** What came of it; `answers` may only be used when there are no problems. */
export interface Outcome {
  answers: Answers;
  problems: AnswerProblem[];
}

/**
 * First every answer on its own, then all of them together: conditions look only at answers that are sound, so nothing
 * that was sent can upset them.
 */
export function compileSent(checks: QuestionCheck[], routing: Routing): (sent: Json | undefined) => Outcome {
  const known = new Set(checks.flatMap(({ question, hasBeside }) => namesOf(question.name, hasBeside)));
  return (sent) => {
    if (!isPlainObject(sent)) {
      const problem = finding('not-an-object', 'an object: name of the question -> answer');
      return { answers: {}, problems: [{ question: '', ...problem }] };
    }
    const { answers, problems } = judgeAlone(sent, checks);
    const together = judgeTogether({ answers, problems }, checks, routing);
    const all = [...unknownNames(sent, known), ...problems, ...together];
    return { answers, problems: all.slice(0, mostProblems) };
  };
}

function judgeAlone(sent: JsonObject, checks: QuestionCheck[]): Outcome {
  const answers: Answers = {};
  const problems: AnswerProblem[] = [];
  for (const { question, hasBeside, judge, judgeBeside } of checks) {
    for (const key of namesOf(question.name, hasBeside)) {
      const value = Object.hasOwn(sent, key) ? sent[key] : undefined;
      if (value === undefined || isEmpty(value)) continue;
      const judged = key === question.name ? judge(value) : judgeBeside(value);
      if ('value' in judged) answers[key] = judged.value;
      else problems.push(...problemsOf(question.name, judged.findings));
    }
  }
  return { answers, problems };
}

/** A question with a broken answer is not also called unanswered. */
function judgeTogether(
  { answers, problems }: Outcome,
  checks: QuestionCheck[],
  routing: Routing,
): AnswerProblem[] {
  const broken = new Set(problems.map(({ question }) => question));
  const turn = routing.turnOf(answers);
  return checks.flatMap(({ question: { name }, judgeInPlace }) => {
    const beside = answers[`${name}-Comment`];
    const answer = { value: answers[name], beside: typeof beside === 'string' ? beside : undefined };
    const given = answer.value !== undefined || answer.beside !== undefined || broken.has(name);
    if (turn.shows(name)) return broken.has(name) ? [] : problemsOf(name, judgeInPlace(answer, turn));
    return given ? problemsOf(name, [finding('not-asked', 'no answer: the question is not shown')]) : [];
  });
}

function unknownNames(sent: JsonObject, known: Set<string>): AnswerProblem[] {
  const unknown = Object.keys(sent).filter((name) => !known.has(name));
  return unknown.slice(0, mostProblems).map((name) => ({
    question: name.slice(0, longestNameShown),
    ...finding('unknown-question', 'a question of this questionnaire'),
  }));
}

function namesOf(name: string, hasBeside: boolean): string[] {
  return hasBeside ? [name, `${name}-Comment`] : [name];
}

function problemsOf(question: string, findings: Finding[]): AnswerProblem[] {
  return findings.map((problem) => ({ question, ...problem }));
}
