/** The door to one's own page, and pages with one button that something in a mail leads to. */
import type { Language } from '../../../../surveys/language.ts';
import { spokenLanguages } from '../../../actions/offered-languages.ts';
import type { Municipality } from '../../../actions/panel-records.ts';
import { addressIn } from '../address-in.ts';
import { type LanguageChoice, languageChoices } from '../language-choices.ts';
import { deskOf, frameOf, type MemberPage, memberWords, together } from '../member-page.ts';
import type { MemberWords } from '../../words/member-words.ts';

export interface DoorPage extends MemberPage {
  forms: {
    id: Language;
    words: MemberWords;
    address: string;
    typed: string;
    fault: string | null;
    noMail: string;
  }[];
  choices: LanguageChoice[];
}

/** @param wrong what was typed and is no mail address; null when nothing was typed yet */
export function doorPage(municipality: Municipality, languages: Language[], wrong: string | null): DoorPage {
  const forms = languages.map((language) => {
    const words = memberWords(municipality, language);
    return {
      id: language,
      words,
      address: addressIn('/mijn', municipality, language),
      typed: wrong ?? '',
      fault: wrong === null ? null : words.own.door.fault,
      noMail: words.own.door.noMail(deskOf(municipality, language)),
    };
  });
  return {
    ...frameOf(municipality, languages),
    title: together(forms.map(({ words }) => words.own.door.title)),
    forms,
    choices: languageChoices(municipality, spokenLanguages(municipality), languages),
  };
}

export interface ButtonPage extends MemberPage {
  lead: string;
  button: string;
}

export function buttonPage(
  municipality: Municipality,
  language: Language,
  say: (words: MemberWords) => { title: string; lead: string; button: string },
): ButtonPage {
  return { ...frameOf(municipality, [language]), ...say(memberWords(municipality, language)) };
}
