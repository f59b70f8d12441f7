/**
 * What a resident reads at SurveyJS's own items and at yes and no, where a questionnaire has no text of its own for them.
 * Named as SurveyJS names its strings. Reports keep SurveyJS's own, which earlier ones were printed with.
 */
import type { Language } from '../language.ts';
import type { Json, JsonObject } from '../question.ts';
import { isPlainObject, property, typeOf } from '../reading/json.ts';
import { canHaveSpecials, specialItems } from '../reading/special-choices.ts';
import { textIn } from '../reading/text.ts';

export interface SpecialLabels {
  otherItemText: string;
  noneItemText: string;
  dontKnowItemText: string;
  refuseItemText: string;
  booleanCheckedLabel: string;
  booleanUncheckedLabel: string;
}

type Label = keyof SpecialLabels;

export const specialLabels: Record<Language, SpecialLabels> = {
  nl: {
    otherItemText: 'Andere',
    noneItemText: 'Geen van deze',
    dontKnowItemText: 'Ik weet het niet',
    refuseItemText: 'Dat zeg ik liever niet',
    booleanCheckedLabel: 'Ja',
    booleanUncheckedLabel: 'Nee',
  },
  fr: {
    otherItemText: 'Autre',
    noneItemText: 'Aucune de ces réponses',
    dontKnowItemText: 'Je ne sais pas',
    refuseItemText: 'Je préfère ne pas le dire',
    booleanCheckedLabel: 'Oui',
    booleanUncheckedLabel: 'Non',
  },
  en: {
    otherItemText: 'Other',
    noneItemText: 'None of these',
    dontKnowItemText: 'I do not know',
    refuseItemText: 'I prefer not to say',
    booleanCheckedLabel: 'Yes',
    booleanUncheckedLabel: 'No',
  },
};

/** The form with a text at each of those items that has none. @param definition in this language, as inLanguage gives it */
export function withSpecialLabels(definition: JsonObject, language: Language): JsonObject {
  const entries = Object.entries(definition).map(([key, value]): [string, Json] => [
    key,
    nested.has(key) && Array.isArray(value)
      ? value.map((item) => (isPlainObject(item) ? withSpecialLabels(item, language) : item))
      : value,
  ]);
  const labels = labelsOf(definition)
    .filter(([key]) => textIn(definition[key], language) === null)
    .map(([key, label]): [string, Json] => [key, specialLabels[language][label]]);
  return Object.fromEntries([...entries, ...labels]);
}

const nested = new Set(['pages', 'elements', 'questions']);

/** Where an element has its texts for these, and which of ours each would be. */
function labelsOf(element: JsonObject): [string, Label][] {
  const type = typeOf(element);
  if (type === 'boolean')
    return [
      ['labelTrue', 'booleanCheckedLabel'],
      ['labelFalse', 'booleanUncheckedLabel'],
    ];
  if (!canHaveSpecials(type)) return [];
  return specialItems
    .filter(({ switches }) => property(element, ...switches) === true)
    .map(({ text, builtIn }) => [text, builtIn]);
}
