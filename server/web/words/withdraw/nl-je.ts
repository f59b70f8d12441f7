import { dutchDay } from '../../../actions/dutch-day.ts';
import type { WithdrawWords } from './withdraw-words.ts';

export const familiarWithdraw: WithdrawWords = {
  title: 'Je antwoorden intrekken',
  lead: 'Na het verzenden kreeg je een bewijscode. Met die code halen wij je antwoorden weg.',
  nothingYet: 'Er verandert nog niets: je ziet eerst wat wij weghalen.',
  button: 'Verder',
  lost: 'Ben je de code kwijt? Dan kunnen wij je antwoorden niet vinden. Wij weten niet welke antwoorden van jou zijn.',
  confirm: {
    title: 'Wil je je antwoorden intrekken?',
    survey: (title) => `Het gaat om de bevraging “${title}”.`,
    answers: 'Wij halen al je antwoorden op deze bevraging weg.',
    texts: (count) =>
      count === 1
        ? 'Ook de tekst die je schreef, gaat weg.'
        : `Ook de ${count} teksten die je schreef, gaan weg.`,
    published:
      'Resultaten die al gepubliceerd zijn, veranderen niet. Daarin staan alleen cijfers over groepen.',
    final: 'Wat weg is, kunnen wij niet terughalen.',
    yes: 'Ja, trek mijn antwoorden in',
    no: 'Nee, laat alles staan',
  },
  doneTitle: 'Je antwoorden zijn ingetrokken.',
  done: 'Ze staan niet meer bij ons. De bewijscode werkt niet meer.',
  againUntil: (lastDay) =>
    `Je kunt tot en met ${dutchDay(lastDay)} opnieuw antwoorden, met dezelfde link of code uit je uitnodiging.`,
  again: 'Opnieuw antwoorden met de code uit je brief',
};
