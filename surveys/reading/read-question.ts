import type { Choice, JsonObject, Question, QuestionKind, Row } from '../question.ts';
import { readChoices } from './choices.ts';
import type { PlacedElement } from './elements.ts';
import { nameOf, textProperty, typeOf } from './json.ts';
import { markMissing, readMeaning } from './meaning.ts';
import { type ReadChoice, readItem } from './read-choice.ts';
import { textIn } from './text.ts';

const kinds: Record<string, QuestionKind> = {
  radiogroup: 'single',
  dropdown: 'single',
  buttongroup: 'single',
  boolean: 'single',
  rating: 'scale',
  checkbox: 'multiple',
  tagbox: 'multiple',
  matrix: 'matrix',
  text: 'text',
  comment: 'text',
  html: 'shown',
};

/** Can Panelpeil ask and tabulate this element? What it cannot is left out, by name. */
export function isAskable({ element }: PlacedElement): boolean {
  const type = element['type'];
  if (typeof type !== 'string' || !Object.hasOwn(kinds, type)) return false;
  return type !== 'matrix' || readRows(element, 'en').length > 0;
}

export function readQuestion({ element, path, conditions }: PlacedElement, locale: string): Question {
  const name = nameOf(element);
  const choices = markMissing(readChoices(element, locale), element);
  const meaning = readMeaning(element, choices);
  return {
    name,
    type: typeOf(element),
    kind: kindOf(element, Object.keys(meaning.scores).length > 0),
    title: textIn(element['title'], locale) ?? textIn(element['html'], locale) ?? name,
    description: textIn(element['description'], locale),
    path,
    choices: choices.map(withoutSource),
    rows: readRows(element, locale).map(({ code, label }) => ({ code, label })),
    conditions,
    required: element['isRequired'] === true && textProperty(element, 'requiredIf') === null,
    meaning,
    element,
  };
}

/** The lines of a matrix, each with its own conditions in `item`. */
export function readRows(element: JsonObject, locale: string): (Row & Pick<ReadChoice, 'item'>)[] {
  const rows = element['type'] === 'matrix' ? element['rows'] : undefined;
  if (!Array.isArray(rows)) return [];
  return rows.map((row) => readItem(row, locale)).filter((row) => row !== null);
}

/** A number or range somebody types in or points at. */
export function isTypedNumber({ type, inputType }: JsonObject): boolean {
  return type === 'text' && (inputType === 'number' || inputType === 'range');
}

/** One choice of a list, not one a row. */
export function isOneChoice(element: JsonObject): boolean {
  const kind = kinds[typeOf(element)];
  return kind === 'single' || kind === 'scale';
}

function kindOf(element: JsonObject, scored: boolean): QuestionKind {
  const kind = kinds[typeOf(element)] ?? 'shown';
  if (kind === 'text') return isTypedNumber(element) ? 'number' : 'text';
  return kind === 'single' && scored ? 'scale' : kind;
}

function withoutSource({ code, label, exclusive, missing, other }: ReadChoice): Choice {
  return { code, label, exclusive, missing, other };
}
