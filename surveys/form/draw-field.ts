import { longestText } from '../checks/text.ts';
import type { Answers } from '../checks/problem.ts';
import type { Json, JsonObject, Question, Questionnaire } from '../question.ts';
import { isPlainObject, isScalar, numberProperty, textProperty } from '../reading/json.ts';
import type { ReadChoice } from '../reading/read-choice.ts';
import { specialChoices } from '../reading/special-choices.ts';
import { textIn } from '../reading/text.ts';
import type { Turn } from '../routing.ts';
import { compareLabels } from '../survey-js.ts';
import { offeredIn } from './offered-in.ts';
import type { FieldKind, Option, TypedField } from './page.ts';
import { piped, type Pipe } from './pipe.ts';

interface FieldToDraw {
  question: Question;
  questionnaire: Questionnaire;
  turn: Turn;
  answers: Answers;
  pipe: Pipe;
}

/** The answers there are to give, with those that were given. */
export function drawField(drawn: FieldToDraw): FieldKind {
  const { question, questionnaire, turn, answers, pipe } = drawn;
  const { element, kind } = question;
  const { locale } = questionnaire;
  const answer = answers[question.name];
  const options = (): Option[] => {
    const { choices } = offeredIn(question, questionnaire, turn);
    return inOrder(
      choices.map((choice) => optionOf(choice, answer, pipe)),
      element,
    );
  };
  switch (kind) {
    case 'shown':
      return { kind: 'shown', html: textIn(element['html'], locale) ?? '' };
    case 'single':
    case 'scale':
      return {
        kind: 'one',
        options: options(),
        ends: {
          low: piped(textIn(element['minRateDescription'], locale), pipe),
          high: piped(textIn(element['maxRateDescription'], locale), pipe),
        },
        placeholder: textIn(element['placeholder'], locale),
      };
    case 'multiple':
      return {
        kind: 'several',
        options: options(),
        least: numberProperty(element, 'minSelectedChoices') ?? 0,
        most: numberProperty(element, 'maxSelectedChoices') ?? 0,
      };
    case 'matrix':
      return drawMatrix(drawn);
    case 'number':
    case 'text':
      return drawTyped(question, questionnaire, answer);
  }
}

/** In the order of the alphabet where the question asks for it; SurveyJS's own items (none, other) stay last. */
function inOrder(options: Option[], element: JsonObject): Option[] {
  const order = element['choicesOrder'];
  if (order !== 'asc' && order !== 'desc') return options;
  const special = specialChoices(element, 'en').map(({ code }) => code);
  const isOwn = ({ code }: Option): boolean => special.includes(code);
  const sorted = options
    .filter((option) => !isOwn(option))
    .toSorted((a, b) => compareLabels(a.label, b.label) * (order === 'asc' ? 1 : -1));
  return [...sorted, ...options.filter(isOwn)];
}

function drawMatrix({ question, questionnaire, turn, answers, pipe }: FieldToDraw): FieldKind {
  const { choices, rows } = offeredIn(question, questionnaire, turn);
  const answer = answers[question.name];
  const cells = isPlainObject(answer) ? answer : {};
  return {
    kind: 'matrix',
    options: choices.map((choice) => optionOf(choice, undefined, pipe)),
    rows: rows.map(({ code, label }) => {
      const cell = cells[code];
      return { code, label: labelOf({ code, label }, pipe), picked: isScalar(cell) ? String(cell) : null };
    }),
  };
}

function drawTyped(
  { element, kind }: Question,
  questionnaire: Questionnaire,
  answer: Json | undefined,
): TypedField {
  const input = element['type'] === 'comment' ? 'textarea' : (textProperty(element, 'inputType') ?? 'text');
  return {
    kind: 'typed',
    input,
    value: isScalar(answer) ? String(answer) : '',
    min: attribute(element['min']),
    max: attribute(element['max']),
    step: attribute(element['step']) ?? (kind === 'number' ? 'any' : null),
    longest: kind === 'text' ? longestText(element, questionnaire) : null,
    placeholder: textIn(element['placeholder'], questionnaire.locale),
  };
}

function optionOf(choice: ReadChoice, answer: Json | undefined, pipe: Pipe): Option {
  const given = (Array.isArray(answer) ? answer : [answer]).filter(isScalar).map(String);
  const { code, label, other, exclusive } = choice;
  return { code, label: labelOf({ code, label }, pipe), picked: given.includes(code), other, exclusive };
}

/** A label that only quotes an answer that is not there yet: then its code, as in SurveyJS. */
function labelOf({ code, label }: { code: string; label: string }, pipe: Pipe): string {
  const text = pipe(label);
  return text.trim() === '' ? code : text;
}

function attribute(value: Json | undefined): string | null {
  return isScalar(value) && value !== '' ? String(value) : null;
}
