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
  fault: 'Fout:',
  grew: 'Door uw antwoord staan er nu vragen bij op deze pagina. Wilt u die ook beantwoorden?',
  last: 'Dit is het laatste deel. Kijk uw antwoorden na en kies dan Verzenden.',
  editing: 'U wijzigt uw antwoorden. Tot u opnieuw verzendt, tellen uw eerste antwoorden.',
  stillEditing: 'U wijzigt uw antwoorden',
  profileNotKept:
    'Uw eerste antwoord op sommige vragen van dit deel, zoals uw geboortejaar, kunnen wij niet tonen: wij bewaren daarvan alleen een groep. Vult u niets in, dan blijft die groep zoals ze was.',
  saved: (time) => `Opgeslagen om ${time}`,
  savedUntilHere:
    'Uw antwoorden tot hier zijn opgeslagen. U mag stoppen en later verdergaan met dezelfde link of code.',
  saving: 'Bezig met opslaan…',
  offline: 'Geen verbinding. Uw antwoorden staan veilig op dit toestel.',
  notSaved: 'Uw laatste antwoord is nog niet opgeslagen',
  full: 'Uw antwoorden zijn te lang om te bewaren. Maak de teksten korter.',
  sending: 'Bezig met verzenden…',
  unsentTitle: 'Uw antwoorden zijn nog niet verzonden',
  unsent:
    'Er is geen verbinding met de gemeente. Uw antwoorden staan nog op dit toestel. Wij proberen het vanzelf opnieuw.',
  sendAgain: 'Opnieuw verzenden',
};

function answers(count: number): string {
  return count === 1 ? 'één antwoord' : `${count} antwoorden`;
}
