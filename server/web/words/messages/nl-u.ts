import { dutchDay } from '../../../actions/dutch-day.ts';
import type { MessageWords } from './message-words.ts';

export const formalMessages: MessageWords = {
  closed: (lastDay) =>
    lastDay === null
      ? 'Deze bevraging is afgesloten.'
      : `Deze bevraging is afgesloten op ${dutchDay(lastDay)}.`,
  tooLate: 'U kunt de vragenlijst niet meer invullen. Dank u voor uw interesse.',
  answeredBefore: {
    title: 'U hebt al geantwoord. Dank u.',
    sentences: [
      'Wij hebben uw antwoorden goed ontvangen.',
      'Veranderde u daarna nog iets? Dat is niet bewaard.',
    ],
  },
  closedBeforeSending: (phone) => [
    'U kunt uw antwoorden niet meer verzenden. Wat u invulde, is niet bewaard.',
    `Hebt u vragen? Bel ons op ${phone}.`,
  ],
  unreadable: (phone) => ({
    title: 'Wij konden deze pagina niet lezen.',
    sentences: [
      'Wat u op deze pagina invulde, is niet bewaard. Ga terug, maak lange teksten korter en probeer het opnieuw.',
      `Lukt het dan nog niet? Bel ons op ${phone}.`,
    ],
  }),
  notYet: (firstDay) => `Deze bevraging begint op ${dutchDay(firstDay)}.`,
  comeBack: 'Gebruik vanaf die dag opnieuw de link in uw uitnodiging.',
  invalidLink: (phone) => ({
    title: 'Deze link is niet meer geldig.',
    sentences: [`Bel ons op ${phone} of vraag een nieuwe link.`],
  }),
  noLink: {
    title: 'Open de vragenlijst met uw eigen link.',
    sentences: [
      'U vindt die link in uw uitnodiging.',
      'Hebt u de vragenlijst al verzonden? Dan hoeft u niets meer te doen.',
    ],
  },
  stale: {
    title: 'Open de vragenlijst opnieuw.',
    sentences: [
      'Deze pagina is verlopen, of er is intussen een andere link geopend.',
      'Open de vragenlijst met de link of de code in uw uitnodiging. Wat u op de vorige pagina’s invulde, is bewaard.',
    ],
  },
  tooManyTries: (phone) => ({
    title: 'Er werd te vaak een verkeerde link geopend.',
    sentences: ['Probeer het over 10 minuten opnieuw.', `Lukt het dan nog niet? Bel ons op ${phone}.`],
  }),
};
