/** What the pages of a panel member say when there is no welcome: plain values, in the language of the page, ready to print. */
import type { Language } from '../../../surveys/language.ts';
import { brusselsDay } from '../../actions/brussels-day.ts';
import type { Municipality, Wave } from '../../actions/panel-records.ts';
import type { MemberWords } from '../words/member-words.ts';
import type { Desk } from '../words/codes/code-words.ts';
import type { Message, MessageWords } from '../words/messages/message-words.ts';
import { deskOf, frameOf, type MemberPage, memberWords, type Opened, together } from './member-page.ts';
import { waveTexts } from '../../actions/wave-texts.ts';

/** A page that only says something, before it is known in which language. */
export interface MessagePage {
  municipality: Municipality;
  say: (words: MemberWords, desk: Desk) => Message;
}

export interface SpokenMessagePage extends MemberPage {
  messages: (Message & { tag: string })[];
}

export interface QuestionnairePage extends MemberPage {
  /** Proves that what comes back comes from this page. */
  word: string;
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
    return { tag: words.page.tag, ...say(words, deskOf(municipality, language)) };
  });
  const title = together(messages.map((message) => message.title));
  return { ...frameOf(municipality, languages), title, messages };
}

/** For who fills in something else after the answers are in. */
export function answeredBeforePage(municipality: Municipality): MessagePage {
  return { municipality, say: ({ messages }) => messages.answeredBefore };
}

export function closedPage(wave: Wave, municipality: Municipality, now: Date): MessagePage {
  const say = ({ messages }: MemberWords): Message => ({
    title: closedSentence(wave, now, messages),
    sentences: [messages.tooLate],
  });
  return { municipality, say };
}

/** For who was still filling in. */
export function closedBeforeSendingPage(wave: Wave, municipality: Municipality, now: Date): MessagePage {
  const say = ({ messages }: MemberWords): Message => ({
    title: closedSentence(wave, now, messages),
    sentences: messages.closedBeforeSending(municipality.phone),
  });
  return { municipality, say };
}

export function unreadablePage(municipality: Municipality): MessagePage {
  return { municipality, say: ({ messages }) => messages.unreadable(municipality.phone) };
}

/** A wave may be closed before its last day; then the day would be wrong. */
export function closedSentence(wave: Wave, now: Date, words: MessageWords): string {
  return words.closed(wave.closesOn <= brusselsDay(now) ? wave.closesOn : null);
}

export function notYetPage(wave: Wave, municipality: Municipality): MessagePage {
  const say = ({ messages }: MemberWords): Message => ({
    title: messages.notYet(wave.opensOn),
    sentences: [messages.comeBack],
  });
  return { municipality, say };
}

export function invalidLinkPage(municipality: Municipality): MessagePage {
  return { municipality, say: ({ messages }) => messages.invalidLink(municipality.phone) };
}

export function noLinkPage(municipality: Municipality): MessagePage {
  return { municipality, say: ({ messages }) => messages.noLink };
}

export function stalePage(municipality: Municipality): MessagePage {
  return { municipality, say: ({ messages }) => messages.stale };
}

export function tooManyTriesPage(municipality: Municipality): MessagePage {
  return { municipality, say: ({ messages }) => messages.tooManyTries(municipality.phone) };
}
