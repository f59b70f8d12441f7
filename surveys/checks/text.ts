import type { Json, JsonObject, Questionnaire } from '../question.ts';
import { numberProperty } from '../reading/json.ts';
import { found, type Judged } from './problem.ts';

/** Characters when the questionnaire sets no limit: a line, and a text area. */
const longestLine = 2_000;
const longestComment = 10_000;

/** NUL cannot be stored in PostgreSQL and half a character (a lone surrogate) cannot be written as UTF-8. */
const broken = /[\0\p{Surrogate}]/u;

export function checkText(most: number): (value: Json) => Judged<string> {
  return (value) => {
    if (typeof value !== 'string') return found('wrong-type', 'a text');
    if (value.length > most) return found('too-long', `at most ${most} characters`);
    return broken.test(value) ? found('broken-text', 'a text without broken characters') : { value };
  };
}

/** The limit of a question: its own maxLength, else the questionnaire's maxTextLength, else ours. */
export function longestText(element: JsonObject, { definition }: Questionnaire): number {
  const ours = element['type'] === 'comment' ? longestComment : longestLine;
  return positive(element, 'maxLength') ?? positive(definition, 'maxTextLength') ?? ours;
}

/** The limit of the text beside a question (NAME-Comment): the "other" text, or a comment area. */
export function longestBeside({ definition }: Questionnaire): number {
  return positive(definition, 'maxCommentLength') ?? longestLine;
}

function positive(element: JsonObject, name: string): number | null {
  const value = numberProperty(element, name);
  return value !== null && value > 0 ? value : null;
}
