import { dutchDay } from '../../../actions/dutch-day.ts';
import type { PageWords } from './page-words.ts';

export const formalPages: PageWords = {
  tag: 'nl-BE',
  name: 'Nederlands',
  skipToContent: 'Naar de inhoud',
  panel: 'Inwonerspanel',
  help: 'Vraag of hulp nodig? Liever op papier of telefonisch? Bel',
  welcome: {
    takes: (minutes) => `Dit duurt ongeveer ${minutes} ${minutes === 1 ? 'minuut' : 'minuten'}.`,
    until: (lastDay) => `U kunt antwoorden tot en met ${dutchDay(lastDay)}.`,
    confidential: 'Uw antwoorden zijn vertrouwelijk.',
    whoSees:
      'De medewerkers van de gemeente kunnen niet zien wie wat heeft geantwoord. De resultaten gaan alleen over groepen.',
    free: 'U kiest zelf of u meedoet.',
    skipping: 'Een vraag die niet verplicht is, mag u overslaan.',
    start: 'Start de vragenlijst',
    begun: 'U begon al met deze vragenlijst. Wat u antwoordde, is opgeslagen.',
    goOn: 'Ga verder met de vragenlijst',
    chooseLanguage: 'Taal',
  },
};
