import { dutchDay } from '../../../actions/dutch-day.ts';
import type { WithdrawWords } from './withdraw-words.ts';

export const formalWithdraw: WithdrawWords = {
  title: 'Uw antwoorden intrekken',
  lead: 'Na het verzenden kreeg u een bewijscode. Met die code halen wij uw antwoorden weg.',
  nothingYet: 'Er verandert nog niets: u ziet eerst wat wij weghalen.',
  button: 'Verder',
  lost: 'Bent u de code kwijt? Dan kunnen wij uw antwoorden niet vinden. Wij weten niet welke antwoorden van u zijn.',
  confirm: {
    title: 'Wilt u uw antwoorden intrekken?',
    survey: (title) => `Het gaat om de bevraging “${title}”.`,
    answers: 'Wij halen al uw antwoorden op deze bevraging weg.',
    texts: (count) =>
      count === 1
        ? 'Ook de tekst die u schreef, gaat weg.'
        : `Ook de ${count} teksten die u schreef, gaan weg.`,
    published:
      'Resultaten die al gepubliceerd zijn, veranderen niet. Daarin staan alleen cijfers over groepen.',
    final: 'Wat weg is, kunnen wij niet terughalen.',
    yes: 'Ja, trek mijn antwoorden in',
    no: 'Nee, laat alles staan',
  },
  doneTitle: 'Uw antwoorden zijn ingetrokken.',
  done: 'Ze staan niet meer bij ons. De bewijscode werkt niet meer.',
  againUntil: (lastDay) =>
    `U kunt tot en met ${dutchDay(lastDay)} opnieuw antwoorden, met dezelfde link of code uit uw uitnodiging.`,
  again: 'Opnieuw antwoorden met de code uit uw brief',
};
