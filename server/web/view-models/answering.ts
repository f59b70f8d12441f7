/** What the pages of a panel member say: plain values, in Dutch, ready to print. */
import type { JsonObject } from '../../../surveys/question.ts';
import { brusselsDay } from '../../actions/brussels-day.ts';
import type { Municipality, Wave } from '../../actions/panel-records.ts';
import { dutchDay } from '../../actions/dutch-day.ts';
import { minutesToAnswer } from '../../actions/minutes-to-answer.ts';

/** Head and foot of every page for members. */
export interface MemberPage {
  /** Title of the browser's tab and, on most pages, the heading. */
  title: string;
  municipality: Pick<Municipality, 'name' | 'phone' | 'phoneHours' | 'email' | 'colour'>;
}

export interface WelcomePage extends MemberPage {
  purpose: string;
  minutes: number;
  lastDay: string;
}

export interface MessagePage extends MemberPage {
  sentences: string[];
}

export interface QuestionnairePage extends MemberPage {
  /** Proves that what comes back comes from this page. */
  word: string;
}

export function welcomePage(wave: Wave, municipality: Municipality, questionnaire: JsonObject): WelcomePage {
  return {
    title: wave.title,
    municipality,
    purpose: wave.purpose,
    minutes: minutesToAnswer(questionnaire),
    lastDay: dutchDay(wave.closesOn),
  };
}

export function questionnairePage(
  { wave, municipality }: { wave: Wave; municipality: Municipality },
  word: string,
): QuestionnairePage {
  return { title: wave.title, municipality, word };
}

export function closedPage(wave: Wave, municipality: Municipality, now: Date): MessagePage {
  return {
    title: closedSentence(wave, now),
    municipality,
    sentences: ['U kunt de vragenlijst niet meer invullen. Dank u voor uw interesse.'],
  };
}

/** A wave may be closed before its last day; then the day would be wrong. */
export function closedSentence(wave: Wave, now: Date): string {
  const inThePast = wave.closesOn <= brusselsDay(now);
  return inThePast
    ? `Deze bevraging is afgesloten op ${dutchDay(wave.closesOn)}.`
    : 'Deze bevraging is afgesloten.';
}

export function notYetPage(wave: Wave, municipality: Municipality): MessagePage {
  const sentence = 'Gebruik vanaf die dag opnieuw de link in uw uitnodiging.';
  return { title: notYetSentence(wave), municipality, sentences: [sentence] };
}

export function notYetSentence(wave: Wave): string {
  return `Deze bevraging begint op ${dutchDay(wave.opensOn)}.`;
}

export function invalidLinkPage(municipality: Municipality): MessagePage {
  const sentence = `Bel ons op ${municipality.phone} of vraag een nieuwe link.`;
  return { title: 'Deze link is niet meer geldig.', municipality, sentences: [sentence] };
}

export function noLinkPage(municipality: Municipality): MessagePage {
  return {
    title: 'Open de vragenlijst met uw eigen link.',
    municipality,
    sentences: [
      'U vindt die link in uw uitnodiging.',
      'Hebt u de vragenlijst al verzonden? Dan hoeft u niets meer te doen.',
    ],
  };
}

export function stalePage(municipality: Municipality): MessagePage {
  return {
    title: 'Open de vragenlijst opnieuw.',
    municipality,
    sentences: [
      'Deze pagina is verlopen, of er is intussen een andere link geopend.',
      'Open de vragenlijst met de link of de code in uw uitnodiging. Wat u op de vorige pagina’s invulde, is bewaard.',
    ],
  };
}

export function tooManyTriesPage(municipality: Municipality): MessagePage {
  const sentences = [
    'Probeer het over 10 minuten opnieuw.',
    `Lukt het dan nog niet? Bel ons op ${municipality.phone}.`,
  ];
  return { title: 'Er werd te vaak een verkeerde link geopend.', municipality, sentences };
}
