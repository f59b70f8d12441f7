/** What SurveyJS finds wrong, in the sentences of the plain form: they come with the questionnaire, by question and by what is wrong. */
import type { ErrorCustomTextEvent, Question, SurveyModel } from 'survey-core';

/** Name of a question -> what is wrong -> the sentence (surveys/foreseen-sentences.ts). */
export type Sentences = Record<string, Record<string, string>>;

/** Stands before what is wrong, where SurveyJS would have its own sentence; in no text that somebody types. */
const mark = '\u2063';

/** Told apart by the length of what was typed. */
const shortOrLong = /^\u2063too-short (\d+) or too-long (\d+)$/;

/** SurveyJS's own sentences, by its names; it fills in what stands in braces. */
export const errorMarks = {
  requiredError: `${mark}required`,
  requiredInAllRowsError: `${mark}required-rows`,
  eachRowUniqueError: `${mark}repeated-choice`,
  otherRequiredError: `${mark}required-other`,
  numericError: `${mark}not-a-number`,
  invalidInputError: `${mark}bad-input`,
  minError: `${mark}out-of-range`,
  maxError: `${mark}out-of-range`,
  stepError: `${mark}out-of-range`,
  numericMin: `${mark}out-of-range`,
  numericMax: `${mark}out-of-range`,
  numericMinMax: `${mark}out-of-range`,
  textMinLength: `${mark}too-short {0}`,
  textMaxLength: `${mark}too-long {0}`,
  textMinMaxLength: `${mark}too-short {0} or too-long {1}`,
  textNoDigitsAllow: `${mark}wrong-form`,
  minSelectError: `${mark}too-few {0}`,
  maxSelectError: `${mark}too-many {0}`,
  invalidEmail: `${mark}wrong-email`,
  invalidExpression: `${mark}wrong-form`,
};

/** @param otherwise said of what nobody foresaw */
export function sayErrors(survey: SurveyModel, sentences: Sentences, otherwise: string): void {
  survey.onErrorCustomText.add((_survey: SurveyModel, told: ErrorCustomTextEvent) => {
    // SurveyJS says nothing at all of a pattern without a text of its own.
    const marked = told.text === '' ? errorMarks.invalidExpression : told.text;
    // Anything else is the own text of a validator or a question.
    if (!marked.startsWith(mark)) return;
    const question = told.obj as Question;
    const own = sentences[question.name] ?? {};
    const said = wrongWith(question, marked).flatMap((wrong) => own[wrong] ?? []);
    told.text = said.length === 0 ? otherwise : said.join(' ');
  });
}

function wrongWith(question: Question, marked: string): string[] {
  if (marked === errorMarks.requiredInAllRowsError) return openRows(question);
  const limits = shortOrLong.exec(marked);
  if (limits === null) return [marked.slice(mark.length)];
  const [, least, most] = limits;
  return String(question.value).length < Number(least) ? [`too-short ${least}`] : [`too-long ${most}`];
}

function openRows(question: Question): string[] {
  const rows = question['visibleRows'] as { name: unknown; value: unknown }[];
  const open = rows.filter(({ value }) => value === undefined || value === null || value === '');
  return open.map(({ name }) => `required-row ${String(name)}`);
}
