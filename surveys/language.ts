/** The languages a resident can be addressed in. Dutch comes first, always. */
export type Language = 'nl' | 'fr' | 'en';
export type OtherLanguage = Exclude<Language, 'nl'>;

/** How Dutch speaks to a resident: formal or familiar. */
export type Address = 'u' | 'je';

/** A language as it is spoken to residents: one complete set of texts each. */
export type Voice = 'nl-u' | 'nl-je' | OtherLanguage;

export const otherLanguages: OtherLanguage[] = ['fr', 'en'];
export const languages: Language[] = ['nl', ...otherLanguages];
export const voices: Voice[] = ['nl-u', 'nl-je', ...otherLanguages];

export function voiceOf(language: Language, address: Address): Voice {
  return language === 'nl' ? `nl-${address}` : language;
}

export function languageOf(voice: Voice): Language {
  return voice === 'nl-u' || voice === 'nl-je' ? 'nl' : voice;
}
