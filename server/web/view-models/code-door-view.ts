/** What the page for a typed code says: plain words, ready to print, in the language or languages that the law asks for. */
import type { Language } from '../../../surveys/language.ts';
import { spokenLanguages } from '../../actions/offered-languages.ts';
import type { Municipality } from '../../actions/panel-records.ts';
import type { MemberWords } from '../words/member-words.ts';
import type { CodeWords } from '../words/codes/code-words.ts';
import type { MessagePage } from './answering.ts';
import { addressIn } from './address-in.ts';
import { type LanguageChoice, languageChoices } from './language-choices.ts';
import { deskOf, frameOf, type MemberPage, memberWords, together } from './member-page.ts';

export interface CodePage extends MemberPage {
  doors: Door[];
  choices: LanguageChoice[];
}

/** The field for a code, in one language. */
interface Door {
  id: Language;
  words: MemberWords;
  /** Where its button leads. */
  address: string;
  /** What was typed before; empty the first time. */
  typed: string;
  /** One sentence on what is wrong with it; null when nothing is. */
  fault: string | null;
  help: string;
}

/** What was typed, in which language, and what is wrong with it. */
export interface TypedCode {
  language: Language;
  typed: string;
  fault: (words: CodeWords) => string;
}

/** @param wrong null when nothing was typed yet */
export function codePage(
  municipality: Municipality,
  languages: Language[],
  wrong: TypedCode | null,
): CodePage {
  const doors = languages.map((language): Door => {
    const words = memberWords(municipality, language);
    const mine = wrong !== null && (wrong.language === language || languages.length === 1) ? wrong : null;
    return {
      id: language,
      words,
      address: addressIn('/deelnemen', municipality, language),
      typed: mine === null ? '' : mine.typed,
      fault: mine === null ? null : mine.fault(words.codes),
      help: words.codes.help(deskOf(municipality, language)),
    };
  });
  return {
    ...frameOf(municipality, languages),
    title: together(doors.map(({ words }) => words.door.title)),
    doors,
    choices: languageChoices(municipality, spokenLanguages(municipality), languages),
  };
}

/** @param seconds after which trying again makes sense */
export function tooManyCodesPage(municipality: Municipality, seconds: number): MessagePage {
  const wait = seconds > 600 ? 'hour' : 'minutes';
  return { municipality, say: ({ codes }, desk) => codes.tooManyCodes(wait, desk) };
}
