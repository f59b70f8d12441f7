/** The page that a personal link opens, in the language or languages that the law and the resident ask for. */
import type { Language } from '../../../surveys/language.ts';
import { languageSettings } from '../../actions/offered-languages.ts';
import type { PageWords } from '../words/pages/page-words.ts';
import { type LanguageChoice, languageChoices } from './language-choices.ts';
import { frameOf, type MemberPage, memberWords, type Opened, together } from './member-page.ts';
import { minutesToAnswer } from '../../actions/minutes-to-answer.ts';
import { waveTexts } from '../../actions/wave-texts.ts';

export interface WelcomePage extends MemberPage {
  welcomes: Welcome[];
  /** The languages to read this page in; where it speaks them all, the way to those further down. Empty for Dutch alone. */
  choices: LanguageChoice[];
}

export interface Welcome {
  id: Language;
  words: PageWords;
  title: string;
  purpose: string;
  takes: string;
  until: string;
  /** What is kept of an earlier visit; null when there was none. */
  begun: string | null;
  /** Of the button. */
  start: string;
  /** Where its button leads. */
  address: string;
}

/**
 * @param offered every language this wave can be answered in, Dutch first
 * @param begun a draft of this member is kept: the page says that, and nothing of what is in it
 * @param asked the one to read this page in; where the law wants them beside each other the page speaks them all
 */
export function welcomePage(
  opened: Opened & { begun: boolean },
  offered: Language[],
  asked: Language,
): WelcomePage {
  const { municipality } = opened;
  const isPeriphery = languageSettings(municipality).profile === 'periphery';
  const languages = isPeriphery ? offered : [asked];
  const welcomes = languages.map((language) => welcomeIn(language, opened));
  return {
    ...frameOf(municipality, languages),
    title: together(welcomes.map(({ title }) => title)),
    welcomes,
    choices: languageChoices(municipality, offered, languages),
  };
}

function welcomeIn(
  language: Language,
  { wave, municipality, questionnaire, begun }: Opened & { begun: boolean },
): Welcome {
  const words = memberWords(municipality, language).page;
  return {
    words,
    id: language,
    ...waveTexts(wave, questionnaire, language),
    takes: words.welcome.takes(minutesToAnswer(questionnaire)),
    until: words.welcome.until(wave.closesOn),
    begun: begun ? words.welcome.begun : null,
    start: begun ? words.welcome.goOn : words.welcome.start,
    address: language === 'nl' ? '' : `?taal=${language}`,
  };
}
