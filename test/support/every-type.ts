/** A questionnaire with every type of question that SurveyJS itself says it has, so that a new version brings its new types along. */
import { ElementFactory, Serializer } from 'survey-core';
import type { Json, JsonObject } from '../../surveys/question.ts';

const answers = [
  { value: 'a', text: 'heel goed' },
  { value: 'b', text: 'goed' },
  { value: 'c', text: 'slecht' },
];
const lines = [
  { value: 'r1', text: 'het onthaal' },
  { value: 'r2', text: 'de website' },
];
const inside = [{ type: 'text', name: 'binnen', title: 'Een vraag in een vraag' }];

/** What an element gets when its type has a property of that name. */
const parts: Record<string, Json> = {
  choices: answers,
  columns: [{ value: 'a', text: 'heel goed', name: 'a', title: 'heel goed' }, { value: 'b', text: 'goed', name: 'b', title: 'goed' }], // prettier-ignore
  rows: lines,
  items: [{ name: 'i1', title: 'Straat' }],
  elements: inside,
  templateElements: inside,
  html: '<p>Een woord vooraf.</p>',
  expression: '1 + 1',
  rateMax: 5,
};

function elementOf(type: string, i: number): JsonObject {
  const has = ([name]: [string, Json]): boolean => (Serializer.findProperty(type, name) ?? null) !== null;
  const own = Object.fromEntries(Object.entries(parts).filter(has));
  return { type, name: `V${i}`, title: `Wat vindt u van ${type}?`, ...own };
}

/** Sorted, each once: those that can be put on a page, and every kind of question behind them. */
export function everyTypeName(): string[] {
  const kinds = Serializer.getChildrenClasses('question', true).map(({ name }) => name);
  return [...new Set([...ElementFactory.Instance.getAllTypes(), ...kinds])].toSorted();
}

/** Every type once, and a text question for every kind of text. */
export function everyType(): JsonObject {
  const inputs = Serializer.findProperty('text', 'inputType').choices as string[];
  const names = everyTypeName();
  const texts = inputs.map((inputType, i) => ({ ...elementOf('text', names.length + i), inputType }));
  return { title: 'Elke soort vraag', locale: 'nl', elements: [...names.map(elementOf), ...texts] };
}
