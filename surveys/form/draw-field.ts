import { longestText } from '../checks/text.ts';
import type { Answers } from '../checks/problem.ts';
import type { Json, Question, Questionnaire } from '../question.ts';
import { isPlainObject, isScalar, numberProperty, textProperty } from '../reading/json.ts';
import type { ReadChoice } from '../reading/read-choice.ts';
import { textIn } from '../reading/text.ts';
import type { Turn } from '../routing.ts';
import { offeredIn } from './offered-in.ts';
import type { FieldKind, Option, TypedField } from './page.ts';
import type { Pipe } from './pipe.ts';

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
  const options = (): Option[] =>
    offeredIn(question, questionnaire, turn).choices.map((choice) => optionOf(choice, answer, pipe));
  switch (kind) {
    case 'shown':
      return { kind: 'shown', html: textIn(element['html'], locale) ?? '' };
    case 'single':
    case 'scale':
      return {
        kind: 'one',
        options: options(),
        ends: {
          low: textIn(element['minRateDescription'], locale),
          high: textIn(element['maxRateDescription'], locale),
        },
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

function drawMatrix({ question, questionnaire, turn, answers, pipe }: FieldToDraw): FieldKind {
  const { choices, rows } = offeredIn(question, questionnaire, turn);
  const answer = answers[question.name];
  const cells = isPlainObject(answer) ? answer : {};
  return {
    kind: 'matrix',
    options: choices.map((choice) => optionOf(choice, undefined, pipe)),
    rows: rows.map(({ code, label }) => {
      const cell = cells[code];
      return { code, label: pipe(label), picked: isScalar(cell) ? String(cell) : null };
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
  return { code, label: pipe(label), picked: given.includes(code), other, exclusive };
}

function attribute(value: Json | undefined): string | null {
  return isScalar(value) && value !== '' ? String(value) : null;
}
