import type { JsonObject } from '../question.ts';
import { builtInText } from '../survey-js.ts';
import { property } from './json.ts';
import type { ReadChoice } from './read-choice.ts';
import { textIn } from './text.ts';

/** SurveyJS's own items: the switches that show one, the stored value, its text, in the order in which they are shown. */
export const specialItems = [
  { switches: ['showNoneItem', 'hasNone'], value: 'none', text: 'noneText', builtIn: 'noneItemText' },
  { switches: ['showRefuseItem'], value: 'refused', text: 'refuseText', builtIn: 'refuseItemText' },
  { switches: ['showDontKnowItem'], value: 'dontknow', text: 'dontKnowText', builtIn: 'dontKnowItemText' },
  { switches: ['showOtherItem', 'hasOther'], value: 'other', text: 'otherText', builtIn: 'otherItemText' },
] as const;

/** The types of question that can show them. */
const types = ['radiogroup', 'dropdown', 'checkbox', 'tagbox', 'buttongroup'];

export function canHaveSpecials(type: string): boolean {
  return types.includes(type);
}

export function specialChoices(element: JsonObject, locale: string): ReadChoice[] {
  const shown = specialItems.filter(
    ({ switches, value }) =>
      property(element, ...switches) === true && !(value === 'other' && element['type'] === 'buttongroup'),
  );
  return shown.map(({ value, text, builtIn }) => ({
    code: value,
    label: textIn(element[text], locale) ?? builtInText(builtIn, locale),
    exclusive: value !== 'other',
    missing: value === 'dontknow' || value === 'refused' ? 'dontKnow' : null,
    other: value === 'other',
    value,
    item: {},
  }));
}
