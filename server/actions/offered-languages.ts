/** The languages of a municipality, and which of them somebody can have for one wave. */
import type { Language } from '../../surveys/language.ts';
import { missingTexts } from '../../surveys/languages/missing-texts.ts';
import type { JsonObject } from '../../surveys/question.ts';
import type { LanguageSettings, Municipality } from './panel-records.ts';

const dutchOnly: LanguageSettings = {
  profile: 'dutch',
  offered: [],
  motivation: null,
  address: 'u',
  phoneHours: {},
};

export function languageSettings({ languages }: Municipality): LanguageSettings {
  return languages ?? dutchOnly;
}

/** Dutch first: what a municipality speaks where it is not about one wave. */
export function spokenLanguages(municipality: Municipality): Language[] {
  return ['nl', ...languageSettings(municipality).offered];
}

/** Dutch first. Another language only where each text a resident sees is there. */
export function offeredLanguages(municipality: Municipality, definition: JsonObject): Language[] {
  const complete = languageSettings(municipality).offered.filter(
    (language) => missingTexts(definition, language).length === 0,
  );
  return ['nl', ...complete];
}
