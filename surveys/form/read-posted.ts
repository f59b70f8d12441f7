/** The fields of a posted page -> answers as SurveyJS keeps them. Checks nothing: what cannot be read stays as it was typed. */
import type { Json, JsonObject, Question } from '../question.ts';
import { readChoices } from '../reading/choices.ts';
import { answerField, besideField } from './field-names.ts';

export interface Posted {
  /** Name of a field -> its values, in the order of the page. */
  fields: Map<string, string[]>;
  /** FormPage.seen of the page as it was printed. */
  seen: string[];
}

/** null for what was on the page and is empty now. */
export function readPosted(
  { fields, seen }: Posted,
  questions: Map<string, Question>,
  locale: string,
): Record<string, Json> {
  const answers: Record<string, Json> = {};
  for (const name of seen) {
    const question = questions.get(name);
    if (question === undefined || question.kind === 'shown') continue;
    answers[name] = readAnswer(question, fields, locale);
    const beside = (fields.get(besideField(name)) ?? [''])[0] ?? '';
    answers[`${name}-Comment`] = besideOf(question, answers[name] ?? null, beside);
  }
  return answers;
}

function readAnswer(question: Question, fields: Map<string, string[]>, locale: string): Json {
  const values = (fields.get(answerField(question.name)) ?? []).filter((value) => value !== '');
  const [first] = values;
  switch (question.kind) {
    case 'single':
    case 'scale':
      return first === undefined ? null : valueOf(question, first, locale);
    case 'multiple':
      return values.length === 0 ? null : values.map((value) => valueOf(question, value, locale));
    case 'matrix':
      return readMatrix(question, fields, locale);
    case 'number':
      return first === undefined ? null : numberOf(first);
    case 'text':
      return first === undefined ? null : first.replaceAll('\r\n', '\n');
    case 'shown':
      return null;
  }
}

function readMatrix(question: Question, fields: Map<string, string[]>, locale: string): Json {
  const cells: JsonObject = {};
  for (const { code } of question.rows) {
    const value = fields.get(answerField(question.name, code))?.[0] ?? '';
    if (value !== '') cells[code] = valueOf(question, value, locale);
  }
  return Object.keys(cells).length === 0 ? null : cells;
}

/** The value a code stands for: 5, true or "5". An unknown one stays what it is, for the check to refuse. */
function valueOf({ element }: Question, code: string, locale: string): Json {
  return readChoices(element, locale).find((choice) => choice.code === code)?.value ?? code;
}

/** "1.5" as browsers send it, "1,5" as people type it. */
function numberOf(text: string): Json {
  const plain = text.trim().replace(',', '.');
  return /^-?\d{1,17}(\.\d+)?$/.test(plain) ? Number(plain) : text;
}

/** A text beside "other" stays in its field when another answer is picked; it is not sent then, as in SurveyJS. */
function besideOf(question: Question, answer: Json, text: string): Json {
  if (text === '') return null;
  const others = question.choices.filter(({ other }) => other).map(({ code }) => code);
  if (others.length === 0) return text;
  const picked = (Array.isArray(answer) ? answer : [answer]).map(String);
  const commentArea = question.element['showCommentArea'] === true || question.element['hasComment'] === true;
  return commentArea || picked.some((code) => others.includes(code)) ? text : null;
}
