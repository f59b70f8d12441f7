import type { Language } from '../../../surveys/language.ts';
import { languageSettings, spokenLanguages } from '../offered-languages.ts';
import type { Member, Municipality } from '../panel-records.ts';
import { type WrittenWords, writtenWords } from './words/written-words.ts';

/** The language a member is written to in: the one chosen, as long as the municipality has it. */
export function ownLanguage(municipality: Municipality, member: Pick<Member, 'language'>): Language {
  return spokenLanguages(municipality).find((language) => language === member.language) ?? 'nl';
}

/** The words of mails and files. */
export function wordsIn(municipality: Municipality, language: Language): WrittenWords {
  return writtenWords(language, languageSettings(municipality).address);
}
