import type { FormWords } from './form-words.ts';

export const formalForm: FormWords = {
  next: 'Volgende',
  previous: 'Vorige',
  send: 'Verzenden',
  part: (number, count) => `Deel ${number} van ${count}`,
  required: '(verplicht)',
  choose: 'Kies een antwoord',
  several: 'U mag meer dan één antwoord kiezen.',
  atMost: (count) => `Kies hoogstens ${answers(count)}.`,
  atLeast: (count) => `Kies minstens ${answers(count)}.`,
  ownAnswer: 'Uw eigen antwoord',
  ownAnswerIf: (label) => `Koos u '${label}'? Schrijf hier wat u bedoelt`,
  remark: 'Wilt u dit toelichten?',
  mend: (count) =>
    count === 1 ? 'Kijk nog even naar deze vraag' : `Kijk nog even naar deze ${count} vragen`,
  fault: 'Fout',
  grew: 'Door uw antwoord staan er nu vragen bij op deze pagina. Wilt u die ook beantwoorden?',
  last: 'Dit is het laatste deel. Kijk uw antwoorden na en kies dan Verzenden.',
  saved: (time) => `Opgeslagen om ${time}`,
  notSaved: 'Nog niet opgeslagen: geen verbinding',
  full: 'Uw antwoorden zijn te lang om te bewaren. Maak de teksten korter.',
  notSent: 'Uw antwoorden zijn nog niet verzonden',
  unreachable:
    'Er is geen verbinding met de gemeente. Uw antwoorden staan nog op deze pagina. Probeer het zo dadelijk opnieuw.',
  sendAgain: 'Opnieuw verzenden',
  sending: 'Bezig met verzenden…',
  notKept: 'Wij konden uw antwoorden niet bewaren.',
  loading: 'De vragenlijst wordt geladen.',
};

function answers(count: number): string {
  return count === 1 ? 'één antwoord' : `${count} antwoorden`;
}
