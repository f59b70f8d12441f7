/**
 * What SurveyJS may find wrong with an answer, said beforehand: it checks by itself in the browser, and says it in the sentence
 * of the plain form.
 */
import type { AnswerProblem, Finding } from './checks/problem.ts';
import { finding } from './checks/problem.ts';
import { isMoment } from './checks/moment.ts';
import { emailExpected } from './checks/validators.ts';
import type { JsonObject, Question, Questionnaire } from './question.ts';
import { questionsOf } from './question.ts';
import type { Voice } from './language.ts';
import { numberProperty, objectsOf, property, textProperty } from './reading/json.ts';
import { requestFor } from './wording.ts';

/** Of one question: "too-few 2" -> "Kies minstens 2 antwoorden." */
export type ForeseenSentences = Record<string, string>;

/**
 * By name of the question, then by what is wrong: a problem code, with the limit behind it where there is one; "bad-input" for what
 * a browser cannot read; "required-other"; "required-row CODE" for a line of a matrix.
 * @param questionnaire read in the language of the voice
 */
export function foreseenSentences(
  questionnaire: Questionnaire,
  voice: Voice,
): Record<string, ForeseenSentences> {
  const asked = questionsOf(questionnaire).filter(({ kind }) => kind !== 'shown');
  return Object.fromEntries(
    asked.map((question) => {
      const sentences = Object.entries(foreseen(question)).map(([key, found]) => {
        const problem: AnswerProblem = { question: question.name, ...found };
        return [key, requestFor(problem, questionnaire, voice)];
      });
      return [question.name, Object.fromEntries(sentences) as ForeseenSentences];
    }),
  );
}

function foreseen(question: Question): Record<string, Finding> {
  const { kind, element, rows, choices } = question;
  const required = { required: finding('required', 'an answer') };
  const other = choices.find((choice) => choice.other);
  const beside =
    other === undefined ? {} : { 'required-other': finding('required', 'a text for "other"', other.code) };
  const checks = { ...required, ...beside, ...validatorFindings(element) };
  switch (kind) {
    case 'matrix': {
      const everyRow = property(element, 'eachRowRequired', 'isAllRowRequired') === true;
      const open = (everyRow ? rows : []).map(({ code }) => [
        `required-row ${code}`,
        finding('required', 'an answer', code),
      ]);
      const unique = { 'repeated-choice': finding('repeated-choice', 'another column in every row') };
      return { ...checks, ...unique, ...(Object.fromEntries(open) as Record<string, Finding>) };
    }
    case 'multiple':
      return { ...checks, ...withLimit('too-few', numberProperty(element, 'minSelectedChoices')) };
    case 'number':
    case 'text':
      return { ...checks, ...typedFindings(element) };
    case 'single':
    case 'scale':
    case 'shown':
      return checks;
  }
}

function typedFindings(element: JsonObject): Record<string, Finding> {
  const inputType = textProperty(element, 'inputType') ?? 'text';
  const unread = isMoment(inputType)
    ? finding('not-a-date', 'a moment')
    : finding('not-a-number', 'a number');
  return {
    'bad-input': unread,
    'not-a-number': finding('not-a-number', 'a number'),
    'out-of-range': finding('out-of-range', 'a value within the limits'),
    'wrong-email': finding('wrong-form', emailExpected),
  };
}

function validatorFindings(element: JsonObject): Record<string, Finding> {
  const limits = objectsOf(element['validators']).flatMap((validator) => [
    withLimit('too-few', numberProperty(validator, 'minCount')),
    withLimit('too-many', numberProperty(validator, 'maxCount')),
    withLimit('too-short', numberProperty(validator, 'minLength')),
    withLimit('too-long', numberProperty(validator, 'maxLength')),
  ]);
  return Object.assign({ 'wrong-form': finding('wrong-form', 'another form') }, ...limits) as Record<
    string,
    Finding
  >;
}

function withLimit(code: Finding['code'], limit: number | null): Record<string, Finding> {
  return limit === null ? {} : { [`${code} ${limit}`]: finding(code, String(limit)) };
}
