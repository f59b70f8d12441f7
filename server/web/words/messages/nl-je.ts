import { dutchDay } from '../../../actions/dutch-day.ts';
import type { MessageWords } from './message-words.ts';

export const familiarMessages: MessageWords = {
  closed: (lastDay) =>
    lastDay === null
      ? 'Deze bevraging is afgesloten.'
      : `Deze bevraging is afgesloten op ${dutchDay(lastDay)}.`,
  tooLate: 'Je kunt de vragenlijst niet meer invullen. Dank je voor je interesse.',
  answeredBefore: {
    title: 'Je hebt al geantwoord. Dank je.',
    sentences: [
      'Wij hebben je antwoorden goed ontvangen.',
      'Veranderde je daarna nog iets? Dat is niet bewaard.',
    ],
  },
  closedBeforeSending: (phone) => [
    'Je kunt je antwoorden niet meer verzenden. Wat je invulde, is niet bewaard.',
    `Heb je vragen? Bel ons op ${phone}.`,
  ],
  unreadable: (phone) => ({
    title: 'Wij konden deze pagina niet lezen.',
    sentences: [
      'Wat je op deze pagina invulde, is niet bewaard. Ga terug, maak lange teksten korter en probeer het opnieuw.',
      `Lukt het dan nog niet? Bel ons op ${phone}.`,
    ],
  }),
  notYet: (firstDay) => `Deze bevraging begint op ${dutchDay(firstDay)}.`,
  comeBack: 'Gebruik vanaf die dag opnieuw de link in je uitnodiging.',
  invalidLink: (phone) => ({
    title: 'Deze link is niet meer geldig.',
    sentences: [`Bel ons op ${phone} of vraag een nieuwe link.`],
  }),
  noLink: {
    title: 'Open de vragenlijst met je eigen link.',
    sentences: [
      'Je vindt die link in je uitnodiging.',
      'Heb je de vragenlijst al verzonden? Dan hoef je niets meer te doen.',
    ],
  },
  stale: {
    title: 'Open de vragenlijst opnieuw.',
    sentences: [
      'Deze pagina is verlopen, of er is intussen een andere link geopend.',
      'Open de vragenlijst met de link of de code in je uitnodiging. Wat je op de vorige pagina’s invulde, is bewaard.',
    ],
  },
  tooManyTries: (phone) => ({
    title: 'Er werd te vaak een verkeerde link geopend.',
    sentences: ['Probeer het over 10 minuten opnieuw.', `Lukt het dan nog niet? Bel ons op ${phone}.`],
  }),
};
