import { dutchDay } from '../../../actions/dutch-day.ts';
import type { SentWords } from './sent-words.ts';

export const formalSent: SentWords = {
  title: 'Dank u wel',
  lead: 'Wij hebben uw antwoorden goed ontvangen.',
  changed:
    'Wij hebben uw gewijzigde antwoorden goed ontvangen. Ze vervangen de antwoorden die u eerder verzond.',
  elsewhere:
    'De vragenlijst was al verzonden vanuit een ander venster of toestel. Wat u daarna hier nog invulde, is niet meegestuurd.',
  keep: 'Bewaar deze code.',
  keepMore:
    'Schrijf ze op of neem er een foto van. Alleen met deze code kunt u uw antwoorden later nog wijzigen of intrekken. Wij kunnen ze niet opnieuw geven: wij weten niet welke antwoorden van u zijn.',
  shown: 'U ziet de code nog een half uur op dit toestel.',
  nextTitle: 'Wat gebeurt er nu?',
  runs: (lastDay) => `De bevraging loopt tot en met ${dutchDay(lastDay)}.`,
  counted:
    'Daarna tellen wij alle antwoorden samen. U ziet alleen cijfers over groepen, nooit over één persoon.',
  published: 'De resultaten komen op onze website.',
  results: 'Naar de resultaten',
  changeTitle: 'Toch iets anders bedacht?',
  editUntil: (lastDay) => `U kunt uw antwoorden wijzigen tot en met ${dutchDay(lastDay)}.`,
  edit: 'Antwoorden wijzigen',
  withdraw: 'Antwoorden intrekken',
  close: 'U mag dit venster nu sluiten.',
  answered: {
    title: 'U hebt al geantwoord. Dank u.',
    lead: 'Wij hebben uw antwoorden goed ontvangen. U hoeft niets meer te doen.',
    tooLate:
      'Deze bevraging is intussen afgesloten. Wat u net wijzigde, is niet bewaard. Uw eerste antwoorden tellen.',
    changeTitle: 'Wilt u uw antwoorden nog wijzigen?',
    editUntil: (lastDay) =>
      `Dat kan tot en met ${dutchDay(lastDay)}, met de bewijscode die u kreeg na het verzenden.`,
    showReceipt: 'Toon mijn bewijscode',
  },
};
