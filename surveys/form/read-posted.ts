/** The fields of a posted page -> answers as SurveyJS keeps them. Checks nothing: what cannot be read stays as it was typed. */
import { type Json, type JsonObject, type Question, type Questionnaire, questionsOf } from '../question.ts';
import { readChoices } from '../reading/choices.ts';
import { answerField, besideField } from './field-names.ts';

export interface Posted {
  /** Name of a field -> its values, in the order of the page. */
  fields: Map<string, string[]>;
  /** FormPage.seen of the page as it was printed. */
  seen: string[];
  /** Names of the questions that were answered anew on this page; null where no script can tell: then all. */
  changed: string[] | null;
}

/** A question with the value that each of its codes stands for: 5, true or "5". */
interface Readable {
  question: Question;
  values: Map<string, Json>;
}

/** Reads what was posted; null for what was on the page and is empty now. */
export function compileRead(questionnaire: Questionnaire): (posted: Posted) => Record<string, Json> {
  const readable = new Map(
    questionsOf(questionnaire).map((question): [string, Readable] => {
      const choices = readChoices(question.element, questionnaire.locale);
      return [question.name, { question, values: new Map(choices.map(({ code, value }) => [code, value])) }];
    }),
  );
  return ({ fields, seen, changed }) => {
    const answers: Record<string, Json> = {};
    // Whatever comes in, a question is read once.
    const names = changed === null ? seen : seen.filter((name) => changed.includes(name));
    for (const name of new Set(names)) {
      const found = readable.get(name);
      if (found === undefined || found.question.kind === 'shown') continue;
      answers[name] = readAnswer(found, fields);
      const beside = (fields.get(besideField(name)) ?? [''])[0] ?? '';
      answers[`${name}-Comment`] = besideOf(found.question, answers[name] ?? null, beside);
    }
    return answers;
  };
}

/** One value more than there are choices is enough to know that they are too many. */
function readAnswer({ question, values }: Readable, fields: Map<string, string[]>): Json {
  const posted = (fields.get(answerField(question.name)) ?? [])
    .slice(0, values.size + 1)
    .filter((value) => value !== '');
  const [first] = posted;
  // An unknown code stays what it is, for the check to refuse.
  const valueOf = (code: string): Json => values.get(code) ?? code;
  switch (question.kind) {
    case 'single':
    case 'scale':
      return first === undefined ? null : valueOf(first);
    case 'multiple':
      return posted.length === 0 ? null : posted.map(valueOf);
    case 'matrix':
      return readMatrix(question, fields, valueOf);
    case 'number':
      return first === undefined ? null : numberOf(first);
    case 'text':
      return first === undefined ? null : first.replaceAll('\r\n', '\n');
    case 'shown':
      return null;
  }
}

function readMatrix(
  question: Question,
  fields: Map<string, string[]>,
  valueOf: (code: string) => Json,
): Json {
  const cells: JsonObject = {};
  for (const { code } of question.rows) {
    const value = fields.get(answerField(question.name, code))?.[0] ?? '';
    if (value !== '') cells[code] = valueOf(value);
  }
  return Object.keys(cells).length === 0 ? null : cells;
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
