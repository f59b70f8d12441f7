import type { Language } from '../../../surveys/language.ts';
import type { JsonObject } from '../../../surveys/question.ts';
import { languageSettings } from '../../actions/offered-languages.ts';
import type { Municipality, Wave } from '../../actions/panel-records.ts';
import type { Desk } from '../words/codes/code-words.ts';
import { addressIn } from './address-in.ts';
import { type MemberWords, wordsFor } from '../words/member-words.ts';
import type { PageWords } from '../words/pages/page-words.ts';

/** Head and foot of every page for members. */
export interface MemberPage {
  /** Title of the browser's tab. */
  title: string;
  municipality: Pick<Municipality, 'name' | 'phone' | 'email' | 'colour'>;
  /** The page's own language first; a second one only where the law puts two beside each other. */
  spoken: Spoken[];
}

export interface Spoken {
  words: PageWords;
  phoneHours: string;
  /** The accessibility statement in this language: its name and where it is. */
  accessibility: { name: string; address: string };
  /** The privacy notice in this language. */
  privacy: { name: string; address: string };
}

/** What a personal link opened. */
export interface Opened {
  wave: Wave;
  municipality: Municipality;
  questionnaire: JsonObject;
}

export function memberWords(municipality: Municipality, language: Language): MemberWords {
  return wordsFor(language, languageSettings(municipality).address);
}

/** Who is called for help. */
export function deskOf(municipality: Municipality, language: Language): Desk {
  const { phoneHours } = languageSettings(municipality);
  const hours = (language === 'nl' ? null : phoneHours[language]) ?? municipality.phoneHours;
  return { phone: municipality.phone, hours };
}

export function frameOf(municipality: Municipality, languages: Language[]): Omit<MemberPage, 'title'> {
  const spoken = languages.map((language) => {
    const { page, accessibility, privacy } = memberWords(municipality, language);
    const at = (path: string): string => addressIn(path, municipality, language);
    return {
      words: page,
      phoneHours: deskOf(municipality, language).hours,
      accessibility: { name: accessibility.link, address: at('/toegankelijkheid') },
      privacy: { name: privacy.link, address: at('/privacy') },
    };
  });
  return { municipality, spoken };
}

/** "Loket / Guichet"; names that are the same in both languages are said once. */
export function together(titles: string[]): string {
  return [...new Set(titles)].join(' / ');
}
