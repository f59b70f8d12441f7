/** The rules of the law on languages in administration, as far as a form can hold somebody to them. */
import type { OtherLanguage } from '../../surveys/language.ts';
import { Problem } from './problem.ts';
import type { LanguageSettings } from './panel-records.ts';

const hoursMissing: Record<OtherLanguage, string> = {
  fr: 'Schrijf de uren van de telefoon ook in het Frans.',
  en: 'Schrijf de uren van de telefoon ook in het Engels.',
};

export interface LanguageFault {
  /** Of the settings: the language, its hours, or the reason. */
  at: OtherLanguage | `hours ${OtherLanguage}` | 'motivation';
  sentence: string;
}

/** The settings as they are kept: nothing in them that has no use. @throws Problem when the profile does not allow them */
export function checkLanguages(wanted: LanguageSettings): LanguageSettings {
  const fault = languageFault(wanted);
  if (fault !== null) throw new Problem('bad-input', fault.sentence);
  const { profile, address, motivation } = wanted;
  const offered = offeredBy(wanted);
  return {
    profile,
    offered,
    motivation: profile === 'dutch' && offered.length > 0 ? (motivation?.trim() ?? null) : null,
    address,
    phoneHours: Object.fromEntries(offered.map((language) => [language, hoursOf(wanted, language)])),
  };
}

/** The first thing that the profile does not allow; null where all may be so. */
export function languageFault(wanted: LanguageSettings): LanguageFault | null {
  const { profile, offered, motivation } = wanted;
  if (profile === 'periphery' && offered.includes('en'))
    return { at: 'en', sentence: 'In een randgemeente kunt u alleen Nederlands en Frans aanbieden.' };
  const silent = offeredBy(wanted).find((language) => hoursOf(wanted, language) === '');
  if (silent !== undefined) return { at: `hours ${silent}`, sentence: hoursMissing[silent] };
  if (profile !== 'dutch' || offered.length === 0 || (motivation?.trim() ?? '').length >= 20) return null;
  const sentence =
    'Schrijf in minstens 20 tekens waarom u uitzonderlijk een andere taal aanbiedt. Zonder reden mag het niet.';
  return { at: 'motivation', sentence };
}

/** In the periphery French is a right, and the only other language. */
function offeredBy({ profile, offered }: LanguageSettings): OtherLanguage[] {
  return profile === 'periphery' ? ['fr'] : offered;
}

function hoursOf({ phoneHours }: LanguageSettings, language: OtherLanguage): string {
  return phoneHours[language]?.trim() ?? '';
}
