import { dutchDay } from '../../../actions/dutch-day.ts';
import type { SentWords } from './sent-words.ts';

export const familiarSent: SentWords = {
  title: 'Dank je wel',
  lead: 'Wij hebben je antwoorden goed ontvangen.',
  changed:
    'Wij hebben je gewijzigde antwoorden goed ontvangen. Ze vervangen de antwoorden die je eerder verzond.',
  elsewhere:
    'De vragenlijst was al verzonden vanuit een ander venster of toestel. Wat je daarna hier nog invulde, is niet meegestuurd.',
  keep: 'Bewaar deze code.',
  keepMore:
    'Schrijf ze op of neem er een foto van. Alleen met deze code kun je je antwoorden later nog wijzigen of intrekken. Wij kunnen ze niet opnieuw geven: wij weten niet welke antwoorden van jou zijn.',
  shown: 'Je ziet de code nog een half uur op dit toestel.',
  nextTitle: 'Wat gebeurt er nu?',
  runs: (lastDay) => `De bevraging loopt tot en met ${dutchDay(lastDay)}.`,
  counted:
    'Daarna tellen wij alle antwoorden samen. Je ziet alleen cijfers over groepen, nooit over één persoon.',
  published: 'De resultaten komen op onze website.',
  results: 'Naar de resultaten',
  changeTitle: 'Toch iets anders bedacht?',
  editUntil: (lastDay) => `Je kunt je antwoorden wijzigen tot en met ${dutchDay(lastDay)}.`,
  edit: 'Antwoorden wijzigen',
  withdraw: 'Antwoorden intrekken',
  close: 'Je mag dit venster nu sluiten.',
  answered: {
    title: 'Je hebt al geantwoord. Dank je.',
    lead: 'Wij hebben je antwoorden goed ontvangen. Je hoeft niets meer te doen.',
    tooLate:
      'Deze bevraging is intussen afgesloten. Wat je net wijzigde, is niet bewaard. Je eerste antwoorden tellen.',
    changeTitle: 'Wil je je antwoorden nog wijzigen?',
    editUntil: (lastDay) =>
      `Dat kan tot en met ${dutchDay(lastDay)}, met de bewijscode die je kreeg na het verzenden.`,
    showReceipt: 'Toon mijn bewijscode',
  },
};
