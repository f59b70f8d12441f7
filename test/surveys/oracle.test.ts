import { expect } from 'chai';
import { SurveyModel } from 'survey-core';
import { type AnswerProblem, compileCheck } from '../../surveys/answers.ts';
import type { JsonObject, Questionnaire } from '../../surveys/question.ts';
import { readQuestionnaire } from '../../surveys/questionnaire.ts';
import { drawAnswers } from './drawn-answers.ts';
import { drawQuestionnaire, fixedQuestionnaires } from './oracle-questionnaires.ts';
import { seeded } from './seeded.ts';

/** Where the check is stricter than SurveyJS, and why. Anything else on which the two disagree fails. */
const stricter: Record<string, string> = {
  'unknown-question': 'SurveyJS keeps names it does not know; they would be stored unread',
  'not-asked': 'SurveyJS keeps answers to what is hidden; they would be counted although nobody was asked',
  'wrong-type': 'SurveyJS takes a list for a single choice and a number for a text',
  'unknown-choice': 'SurveyJS takes any value for a choice',
  'unknown-row': 'SurveyJS keeps rows that are not in the matrix',
  'repeated-choice': 'SurveyJS counts the same choice twice',
  'exclusive-choice': 'SurveyJS prevents "none" with another choice on the screen only',
  'too-many': 'SurveyJS enforces maxSelectedChoices on the screen only',
  'too-long': 'SurveyJS enforces maxLength on the screen only',
  'not-a-number': 'SurveyJS takes a text for a number',
  'not-a-date': 'SurveyJS takes any text for a date',
  'broken-text': 'SurveyJS keeps NUL and half characters, which a database cannot',
  'out-of-range beyond JSON': 'SurveyJS takes numbers that JSON does not keep exactly',
  'required but blank': 'SurveyJS takes spaces for an answer',
};

describe('the check of answers against SurveyJS itself', function () {
  this.timeout(120_000);

  // SurveyJS reports every spoiled answer on the console.
  const { warn } = console;
  before(() => {
    console.warn = () => undefined;
  });
  after(() => {
    console.warn = warn;
  });

  for (const [name, definition] of Object.entries(fixedQuestionnaires)) {
    it(`agrees on 150 people who answer the questionnaire on ${name}`, () => {
      const questionnaire = readQuestionnaire(definition);
      const draw = seeded(name.length);
      const disagreements = people(150).flatMap(() =>
        disagreementsOn(questionnaire, drawAnswers(questionnaire, draw)),
      );
      expect(disagreements).to.deep.equal([]);
    });
  }

  it('agrees on 400 people who answer twenty questionnaires put together by chance', () => {
    const draw = seeded(2021);
    const questionnaires = people(20).map(() => readQuestionnaire(drawQuestionnaire(draw)));
    const disagreements = questionnaires.flatMap((questionnaire) =>
      people(20).flatMap(() => disagreementsOn(questionnaire, drawAnswers(questionnaire, draw))),
    );
    expect(disagreements).to.deep.equal([]);
  });

  it('meets sound and refused answers in good number, and every reason to be stricter', () => {
    expect(seen.sound).to.be.greaterThan(100);
    expect(seen.refusedByBoth).to.be.greaterThan(300);
    expect([...seen.reasons].toSorted()).to.deep.equal(Object.keys(stricter).toSorted());
  });
});

const seen = { sound: 0, refusedByBoth: 0, reasons: new Set<string>() };

/** Takes away, one by one, the answers that only we refuse; what is left both must judge alike, question by question. */
function disagreementsOn(questionnaire: Questionnaire, sent: JsonObject): JsonObject[] {
  const { check } = compileCheck(questionnaire);
  let answers = sent;
  for (;;) {
    const checked = check(answers);
    const problems = checked.ok ? [] : checked.problems;
    const theirs = refusedBySurveyJs(questionnaire.definition, answers);
    if (theirs.length > 0 && problems.length === 0) return [{ answers, theirs, ours: [] }];
    const removable = problems.filter((problem) => reasonFor(problem, answers) !== null);
    if (removable.length === 0) {
      const ours = [...new Set(problems.map(({ question }) => question))].toSorted();
      if (problems.length === 0) seen.sound += 1;
      else seen.refusedByBoth += 1;
      return ours.join() === theirs.join()
        ? []
        : [{ answers, theirs, ours, definition: questionnaire.definition }];
    }
    for (const problem of removable) seen.reasons.add(reasonFor(problem, answers) ?? '');
    answers = without(answers, removable);
  }
}

function reasonFor({ code, question, place }: AnswerProblem, answers: JsonObject): string | null {
  if (code === 'required') {
    const value = place === null ? answers[question] : answers[`${question}-Comment`];
    return typeof value === 'string' && value !== '' && value.trim() === '' ? 'required but blank' : null;
  }
  if (code === 'out-of-range') {
    return Math.abs(Number(answers[question])) > Number.MAX_SAFE_INTEGER ? 'out-of-range beyond JSON' : null;
  }
  return Object.hasOwn(stricter, code) ? code : null;
}

function without(answers: JsonObject, problems: AnswerProblem[]): JsonObject {
  const names = problems.flatMap(({ question, place, code }) => {
    if (place === 'Comment' || (code === 'required' && place !== null)) return [`${question}-Comment`];
    return [question, `${question}-Comment`];
  });
  return Object.fromEntries(Object.entries(answers).filter(([name]) => !names.includes(name)));
}

/** A fresh model each time: one used before can give another verdict. */
function refusedBySurveyJs(definition: JsonObject, answers: JsonObject): string[] {
  const model = new SurveyModel(definition);
  model.data = structuredClone(answers);
  model.validate(true, false);
  const refused = model.getAllQuestions(false, true, true).filter(({ errors }) => errors.length > 0);
  return refused.map(({ name }) => name).toSorted();
}

function people(count: number): undefined[] {
  return Array.from({ length: count });
}
