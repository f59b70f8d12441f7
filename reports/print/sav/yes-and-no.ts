import { builtInText } from '../../../surveys/survey-js.ts';
import type { SavNumbers } from './sav-file.ts';

/** Labels of 1 and 0, in SurveyJS's words for a language. */
export function yesAndNo(language: string): SavNumbers['valueLabels'] {
  const named = [
    { value: 1, name: 'booleanCheckedLabel' },
    { value: 0, name: 'booleanUncheckedLabel' },
  ];
  return named.map(({ value, name }) => ({ value, label: builtInText(name, language).toLowerCase() }));
}
