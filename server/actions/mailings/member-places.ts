/** What the named places become for one member, in the language the member is written to in. */
import type { Language } from '../../../surveys/language.ts';
import type { JsonObject } from '../../../surveys/question.ts';
import { dutchDay } from '../dutch-day.ts';
import { minutesToAnswer } from '../minutes-to-answer.ts';
import { languageSettings } from '../offered-languages.ts';
import { englishDay, frenchDay } from '../other-days.ts';
import type { Member, Municipality, Wave } from '../panel-records.ts';
import { waveTexts } from '../wave-texts.ts';
import type { PlaceValues } from './fill-places.ts';

export interface Written {
  municipality: Municipality;
  wave: Wave;
  /** Of the questionnaire. */
  definition: JsonObject;
  language: Language;
}

const minuteIn = {
  nl: ['minuut', 'minuten'],
  fr: ['minute', 'minutes'],
  en: ['minute', 'minutes'],
} as const;
const dayIn = { nl: dutchDay, fr: frenchDay, en: englishDay };

export function memberPlaces(
  { municipality, wave, definition, language }: Written,
  member: Pick<Member, 'salutation' | 'firstName' | 'lastName'>,
): PlaceValues {
  const minutes = minutesToAnswer(definition);
  const [one, more] = minuteIn[language];
  const { title, purpose } = waveTexts(wave, definition, language);
  const { phoneHours } = languageSettings(municipality);
  return {
    // Our register has it in Dutch alone.
    aanspreking: language === 'nl' ? (member.salutation ?? '') : '',
    voornaam: member.firstName,
    naam: member.lastName,
    gemeente: municipality.name,
    titel: title,
    doel: purpose,
    duur: `${minutes} ${minutes === 1 ? one : more}`,
    'laatste-dag': dayIn[language](wave.closesOn),
    telefoon: municipality.phone,
    mailadres: municipality.email,
    telefoonuren:
      language === 'nl' ? municipality.phoneHours : (phoneHours[language] ?? municipality.phoneHours),
  };
}
