/** The choices of a question as they stand in a definition, each with the value SurveyJS stores and its own conditions. */
import type { JsonObject } from '../question.ts';
import { builtInText } from '../survey-js.ts';
import { typeOf } from './json.ts';
import { ratingItems } from './rating-items.ts';
import { type ReadChoice, readItem } from './read-choice.ts';
import { isKnownSpecial, specialChoices } from './special-choices.ts';
import { textIn } from './text.ts';

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
  return isKnownSpecial(type) ? [...items, ...specialChoices(element, locale)] : items;
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
