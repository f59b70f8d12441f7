/** Answers quoted in later texts: "U koos {LOK1}. Waarom?" A text with HTML quotes nothing (safety/markup.ts). */
import type { Answers } from '../checks/problem.ts';
import type { Json, Question, Questionnaire } from '../question.ts';
import { questionsOf } from '../question.ts';
import { isPlainObject, isScalar } from '../reading/json.ts';

/** A text of the questionnaire -> with this person's answers in it. */
export type Pipe = (text: string) => string;

/** An answer that is quoted may have a label that quotes one itself; a label that quotes itself has to end somewhere. */
const deepest = 3;

/**
 * Names are read as SurveyJS does, capitals or not: {NAME}, {NAME.row}, {NAME[0]}, {NAME.length}, {NAME-Comment}.
 * What is none of these stays as it is written.
 */
export function fillIn(questionnaire: Questionnaire, answers: Answers): Pipe {
  const questions = new Map(
    questionsOf(questionnaire).map((question) => [question.name.toLowerCase(), question]),
  );
  const pipe = (text: string, depth: number): string =>
    text.replaceAll(/\{([^{}]+)\}/g, (whole, inside: string) => {
      const [, name = '', rest = ''] = /^([a-z0-9_]+)(.*)$/s.exec(inside.trim().toLowerCase()) ?? [];
      const question = questions.get(name);
      const found = question === undefined ? null : quoted(question, answers, rest);
      if (found === null) return whole;
      return found.fromChoice && depth < deepest ? pipe(found.text, depth + 1) : found.text;
    });
  return (text) => pipe(text, 0);
}

export function piped(text: string | null, pipe: Pipe): string | null {
  return text === null ? null : pipe(text);
}

interface Quote {
  text: string;
  /** Words of the questionnaire, not of the person. */
  fromChoice: boolean;
}

/** Null for what is no part of an answer to this question. */
function quoted(question: Question, answers: Answers, rest: string): Quote | null {
  const answer = answers[question.name];
  if (rest === '-comment') {
    const beside = answers[`${question.name}-Comment`];
    return typeof beside === 'string' && beside !== '' ? { text: beside, fromChoice: false } : null;
  }
  if (rest === '' || rest === '-unwrapped') return quotedAll(question, listed(answer), answers);
  if (question.kind === 'matrix') {
    const row = question.rows.find(({ code }) => `.${code.toLowerCase()}` === rest);
    if (row === undefined) return null;
    return quotedAll(question, listed(isPlainObject(answer) ? answer[row.code] : undefined), answers);
  }
  if (question.kind !== 'multiple') return null;
  if (rest === '.length') return { text: String(listed(answer).length), fromChoice: false };
  const place = /^\[(\d{1,4})\]$/.exec(rest)?.[1];
  return place === undefined
    ? null
    : quotedAll(question, listed(answer).slice(Number(place), Number(place) + 1), answers);
}

function listed(answer: Json | undefined): Json[] {
  return answer === undefined || answer === null ? [] : [answer].flat();
}

function quotedAll(question: Question, values: Json[], answers: Answers): Quote {
  const texts = values.filter(isScalar).map((one) => labelOf(question, one, answers));
  return { text: texts.map(({ text }) => text).join(', '), fromChoice: texts.every((one) => one.fromChoice) };
}

/** For "other" what the person wrote. */
function labelOf({ name, choices }: Question, value: string | number | boolean, answers: Answers): Quote {
  const choice = choices.find(({ code }) => code === String(value));
  const written = answers[`${name}-Comment`];
  if (choice?.other === true && typeof written === 'string' && written !== '')
    return { text: written, fromChoice: false };
  return choice === undefined
    ? { text: String(value), fromChoice: false }
    : { text: choice.label, fromChoice: true };
}
