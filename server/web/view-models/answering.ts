/** What the pages of a panel member say: plain values, in the language or languages of the page, ready to print. */
import type { Language } from '../../../surveys/language.ts';
import type { JsonObject } from '../../../surveys/question.ts';
import { brusselsDay } from '../../actions/brussels-day.ts';
import { languageSettings } from '../../actions/offered-languages.ts';
import type { Municipality, Wave } from '../../actions/panel-records.ts';
import { type MemberWords, wordsFor } from '../words/member-words.ts';
import type { Message, MessageWords } from '../words/messages/message-words.ts';
import type { PageWords } from '../words/pages/page-words.ts';
import { minutesToAnswer } from './minutes-to-answer.ts';
import { waveTexts } from './wave-texts.ts';

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
}

export interface WelcomePage extends MemberPage {
  welcomes: Welcome[];
  /** Other languages to read this page in; empty where there is no choice, or where the page speaks them all. */
  choices: { tag: string; name: string; address: string; isThis: boolean }[];
}

export interface Welcome {
  words: PageWords;
  title: string;
  purpose: string;
  takes: string;
  until: string;
  /** Where its button leads. */
  address: string;
}

/** A page that only says something, before it is known in which language. */
export interface MessagePage {
  municipality: Municipality;
  say: (words: MessageWords) => Message;
}

export interface SpokenMessagePage extends MemberPage {
  messages: (Message & { tag: string })[];
}

export interface QuestionnairePage extends MemberPage {
  /** Proves that what comes back comes from this page. */
  word: string;
}

interface Opened {
  wave: Wave;
  municipality: Municipality;
  questionnaire: JsonObject;
}

/**
 * @param offered every language this wave can be answered in, Dutch first
 * @param asked the one to read this page in; where the law wants them beside each other the page speaks them all
 */
export function welcomePage(opened: Opened, offered: Language[], asked: Language): WelcomePage {
  const { municipality } = opened;
  const isPeriphery = languageSettings(municipality).profile === 'periphery';
  const languages = isPeriphery ? offered : [asked];
  const welcomes = languages.map((language) => welcomeIn(language, opened));
  const choices = isPeriphery || offered.length === 1 ? [] : offered;
  return {
    ...frameOf(municipality, languages),
    title: together(welcomes.map(({ title }) => title)),
    welcomes,
    choices: choices.map((language) => {
      const { tag, name } = memberWords(municipality, language).page;
      return { tag, name, address: `?taal=${language}`, isThis: language === asked };
    }),
  };
}

function welcomeIn(language: Language, { wave, municipality, questionnaire }: Opened): Welcome {
  const words = memberWords(municipality, language).page;
  return {
    words,
    ...waveTexts(wave, questionnaire, language),
    takes: words.welcome.takes(minutesToAnswer(questionnaire)),
    until: words.welcome.until(wave.closesOn),
    address: language === 'nl' ? '' : `?taal=${language}`,
  };
}

export function questionnairePage(
  { wave, municipality, questionnaire }: Opened,
  word: string,
  language: Language,
): QuestionnairePage {
  const { title } = waveTexts(wave, questionnaire, language);
  return { ...frameOf(municipality, [language]), title, word };
}

export function messageIn({ municipality, say }: MessagePage, languages: Language[]): SpokenMessagePage {
  const messages = languages.map((language) => {
    const words = memberWords(municipality, language);
    return { tag: words.page.tag, ...say(words.messages) };
  });
  const title = together(messages.map((message) => message.title));
  return { ...frameOf(municipality, languages), title, messages };
}

export function memberWords(municipality: Municipality, language: Language): MemberWords {
  return wordsFor(language, languageSettings(municipality).address);
}

function frameOf(municipality: Municipality, languages: Language[]): Omit<MemberPage, 'title'> {
  const { phoneHours } = languageSettings(municipality);
  const spoken = languages.map((language) => ({
    words: memberWords(municipality, language).page,
    phoneHours: (language === 'nl' ? null : phoneHours[language]) ?? municipality.phoneHours,
  }));
  return { municipality, spoken };
}

/** "Loket / Guichet"; names that are the same in both languages are said once. */
function together(titles: string[]): string {
  return [...new Set(titles)].join(' / ');
}

export function answeredPage(municipality: Municipality): MessagePage {
  return { municipality, say: ({ answered }) => answered };
}

export function thankYouPage(municipality: Municipality): MessagePage {
  return { municipality, say: ({ thankYou }) => thankYou };
}

export function closedPage(wave: Wave, municipality: Municipality, now: Date): MessagePage {
  const say = (words: MessageWords): Message => ({
    title: closedSentence(wave, now, words),
    sentences: [words.tooLate],
  });
  return { municipality, say };
}

/** A wave may be closed before its last day; then the day would be wrong. */
export function closedSentence(wave: Wave, now: Date, words: MessageWords): string {
  return words.closed(wave.closesOn <= brusselsDay(now) ? wave.closesOn : null);
}

export function notYetPage(wave: Wave, municipality: Municipality): MessagePage {
  const say = (words: MessageWords): Message => ({
    title: words.notYet(wave.opensOn),
    sentences: [words.comeBack],
  });
  return { municipality, say };
}

export function invalidLinkPage(municipality: Municipality): MessagePage {
  return { municipality, say: ({ invalidLink }) => invalidLink(municipality.phone) };
}

export function noLinkPage(municipality: Municipality): MessagePage {
  return { municipality, say: ({ noLink }) => noLink };
}

export function stalePage(municipality: Municipality): MessagePage {
  return { municipality, say: ({ stale }) => stale };
}

export function tooManyTriesPage(municipality: Municipality): MessagePage {
  return { municipality, say: ({ tooManyTries }) => tooManyTries(municipality.phone) };
}
