import { dutchDay } from '../../../actions/dutch-day.ts';
import type { PageWords } from './page-words.ts';

export const familiarPages: PageWords = {
  tag: 'nl-BE',
  name: 'Nederlands',
  skipToContent: 'Naar de inhoud',
  panel: 'Inwonerspanel',
  help: 'Vraag of hulp nodig? Liever op papier of telefonisch? Bel',
  welcome: {
    takes: (minutes) => `Dit duurt ongeveer ${minutes} ${minutes === 1 ? 'minuut' : 'minuten'}.`,
    until: (lastDay) => `Je kunt antwoorden tot en met ${dutchDay(lastDay)}.`,
    confidential: 'Je antwoorden zijn vertrouwelijk.',
    whoSees:
      'De medewerkers van de gemeente kunnen niet zien wie wat heeft geantwoord. De resultaten gaan alleen over groepen.',
    free: 'Je kiest zelf of je meedoet.',
    skipping: 'Een vraag die niet verplicht is, mag je overslaan.',
    start: 'Start de vragenlijst',
    begun: 'Je begon al met deze vragenlijst. Wat je antwoordde, is opgeslagen.',
    goOn: 'Ga verder met de vragenlijst',
    chooseLanguage: 'Taal',
  },
};
