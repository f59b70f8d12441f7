/** One person's answers against a questionnaire. The check is compiled once per questionnaire version. */
import { compileSent } from './checks/compile-sent.ts';
import type { AnswerProblem, Answers } from './checks/problem.ts';
import { compileQuestion } from './checks/question-check.ts';
import { type Json, type Questionnaire, questionsOf } from './question.ts';
import { compileRouting } from './routing.ts';

export type { AnswerProblem, Answers } from './checks/problem.ts';

export type Checked = { ok: true; answers: Answers } | { ok: false; problems: AnswerProblem[] };

export interface AnswerCheck {
  /**
   * Verdict on one person's answers, untouched by earlier calls. Never throws on bad input.
   * @param forgiven of a form on paper: problems that stop nobody, such as a question that must be answered on a screen
   */
  check(sent: Json | undefined, forgiven?: (problem: AnswerProblem) => boolean): Checked;
  /** Names of the questions shown to a person with these answers. */
  asked(answers: Answers): Set<string>;
}

/**
 * What passes is cleaned: questions in the order of the questionnaire, empty answers left out, choices with the value
 * they have in the questionnaire. SurveyJS's own model would do 14 answers a second; this does thousands.
 */
export function compileCheck(questionnaire: Questionnaire): AnswerCheck {
  const routing = compileRouting(questionnaire);
  const questions = questionsOf(questionnaire);
  const checks = questions.map((question) => compileQuestion(question, questionnaire));
  const judge = compileSent(checks, routing);
  return {
    check: (sent, forgiven = () => false) => {
      const { answers, problems: found } = judge(sent);
      const problems = found.filter((problem) => !forgiven(problem));
      return problems.length === 0 ? { ok: true, answers } : { ok: false, problems };
    },
    asked: (answers) => {
      const turn = routing.turnOf(answers);
      return new Set(questions.map(({ name }) => name).filter((name) => turn.shows(name)));
    },
  };
}
