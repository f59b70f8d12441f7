/** The three languages a report is written in. */
export type Tongue = 'nl' | 'en' | 'fr';

/** "nl-BE" -> nl; a language without words of its own gets the English ones. */
export function tongueOf(language: string): Tongue {
  if (language.startsWith('nl')) return 'nl';
  return language.startsWith('fr') ? 'fr' : 'en';
}
