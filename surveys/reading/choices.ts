/** The choices of a question as they stand in a definition, each with the value SurveyJS stores and its own conditions. */
import type { JsonObject } from '../question.ts';
import { builtInText } from '../survey-js.ts';
import { numberProperty, typeOf } from './json.ts';
import { ratingItems } from './rating-items.ts';
import { type ReadChoice, readItem } from './read-choice.ts';
import { canHaveSpecials, specialChoices } from './special-choices.ts';
import { textIn } from './text.ts';

/** A longer list is no list of choices; it only costs time. */
const mostSteps = 1000;

const lists: Record<string, string> = { matrix: 'columns', rating: 'rateValues' };

/** In the order of the questionnaire, SurveyJS's own items (none, refused, dontknow, other) last, as SurveyJS shows them. */
export function readChoices(element: JsonObject, locale: string): ReadChoice[] {
  const type = typeOf(element);
  if (type === 'boolean') return booleanChoices(element, locale);
  if (type === 'rating')
    return ratingItems(element)
      .map((item) => readItem(item, locale))
      .filter(isRead);
  const listed = element[lists[type] ?? 'choices'];
  const items = Array.isArray(listed) ? listed.map((item) => readItem(item, locale)).filter(isRead) : [];
  const steps = type === 'dropdown' ? stepsOf(element, locale) : [];
  return canHaveSpecials(type) ? [...items, ...steps, ...specialChoices(element, locale)] : items;
}

/** A dropdown can offer the numbers from choicesMin to choicesMax, which SurveyJS lists after its choices. */
function stepsOf(element: JsonObject, locale: string): ReadChoice[] {
  const [low, high] = [
    numberProperty(element, 'choicesMin') ?? 0,
    numberProperty(element, 'choicesMax') ?? 0,
  ];
  const step = Math.max(1, numberProperty(element, 'choicesStep') ?? 1);
  const count = high > low ? Math.min(mostSteps, Math.floor((high - low) / step) + 1) : 0;
  const numbers = Array.from({ length: count }, (_, index) => low + index * step);
  return numbers.map((value) => readItem(value, locale)).filter(isRead);
}

function booleanChoices(element: JsonObject, locale: string): ReadChoice[] {
  const yes = textIn(element['labelTrue'], locale) ?? builtInText('booleanCheckedLabel', locale);
  const no = textIn(element['labelFalse'], locale) ?? builtInText('booleanUncheckedLabel', locale);
  const items = [
    { value: element['valueTrue'] ?? true, text: yes },
    { value: element['valueFalse'] ?? false, text: no },
  ];
  return items.map((item) => readItem(item, locale)).filter(isRead);
}

function isRead(choice: ReadChoice | null): choice is ReadChoice {
  return choice !== null;
}
