/** Asks our check and SurveyJS for their verdict on the same answers. */
import { SurveyModel } from 'survey-core';
import { type AnswerCheck, type AnswerProblem, compileCheck } from '../../surveys/answers.ts';
import type { JsonObject, Questionnaire } from '../../surveys/question.ts';
import { readQuestionnaire } from '../../surveys/questionnaire.ts';
import { drawAnswers } from './drawn-answers.ts';
import type { Draw } from './seeded.ts';

/** Where the check is stricter than SurveyJS, and why. Anything else on which the two disagree fails. */
export const stricter: Record<string, string> = {
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

/** @returns one for each person on whom the two disagree */
export function disagreementsOn(definition: JsonObject, people: number, draw: Draw): JsonObject[] {
  const questionnaire = readQuestionnaire(definition);
  const check = compileCheck(questionnaire);
  return times(people).flatMap(() => disagreementOn(questionnaire, check, drawAnswers(questionnaire, draw)));
}

/** Over everything that was compared. */
export const seen = { sound: 0, refusedByBoth: 0, reasons: new Set<string>() };

/** Takes away the answers that only we refuse; what is left both must judge alike, question by question. */
function disagreementOn(questionnaire: Questionnaire, check: AnswerCheck, sent: JsonObject): JsonObject[] {
  let answers = sent;
  for (;;) {
    const checked = check.check(answers);
    const problems = checked.ok ? [] : checked.problems;
    const onlyOurs = problems.filter((problem) => reasonFor(problem, answers) !== null);
    if (onlyOurs.length === 0) {
      const found = compare(questionnaire, answers, problems);
      if (found.length === 0 || !Object.values(answers).some(isEmpty)) return found;
      answers = withoutEmpty(answers);
      continue;
    }
    for (const problem of onlyOurs) seen.reasons.add(reasonFor(problem, answers) ?? '');
    answers = without(answers, onlyOurs);
  }
}

/**
 * A form that is filled in sends no empty answers. Who does so by hand is judged by us as who left it open; SurveyJS compares them in
 * conditions as a value (`'' < 2` and `[] < 2` are true).
 */
function withoutEmpty(answers: JsonObject): JsonObject {
  return Object.fromEntries(Object.entries(answers).filter(([, value]) => !isEmpty(value)));
}

function isEmpty(value: unknown): boolean {
  return value === '' || (typeof value === 'object' && value !== null && Object.keys(value).length === 0);
}

function compare(
  { definition }: Questionnaire,
  answers: JsonObject,
  problems: AnswerProblem[],
): JsonObject[] {
  const theirs = refusedBySurveyJs(definition, answers);
  const ours = [...new Set(problems.map(({ question }) => question))].toSorted();
  if (problems.length === 0) seen.sound += 1;
  else seen.refusedByBoth += 1;
  return ours.join() === theirs.join() ? [] : [{ answers, theirs, ours, definition }];
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

export function times(count: number): undefined[] {
  return Array.from({ length: count });
}
