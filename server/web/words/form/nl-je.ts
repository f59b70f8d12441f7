import type { FormWords } from './form-words.ts';

export const familiarForm: FormWords = {
  next: 'Volgende',
  previous: 'Vorige',
  send: 'Verzenden',
  part: (number, count) => `Deel ${number} van ${count}`,
  required: '(verplicht)',
  choose: 'Kies een antwoord',
  several: 'Je mag meer dan één antwoord kiezen.',
  atMost: (count) => `Kies hoogstens ${answers(count)}.`,
  atLeast: (count) => `Kies minstens ${answers(count)}.`,
  ownAnswer: 'Je eigen antwoord',
  ownAnswerIf: (label) => `Koos je '${label}'? Schrijf hier wat je bedoelt`,
  remark: 'Wil je dit toelichten?',
  mend: (count) =>
    count === 1 ? 'Kijk nog even naar deze vraag' : `Kijk nog even naar deze ${count} vragen`,
  fault: 'Fout:',
  grew: 'Door je antwoord staan er nu vragen bij op deze pagina. Wil je die ook beantwoorden?',
  last: 'Dit is het laatste deel. Kijk je antwoorden na en kies dan Verzenden.',
  editing: 'Je wijzigt je antwoorden. Tot je opnieuw verzendt, tellen je eerste antwoorden.',
  stillEditing: 'Je wijzigt je antwoorden',
  profileNotKept:
    'Je eerste antwoord op sommige vragen van dit deel, zoals je geboortejaar, kunnen wij niet tonen: wij bewaren daarvan alleen een groep. Vul je niets in, dan blijft die groep zoals ze was.',
  saved: (time) => `Opgeslagen om ${time}`,
  savedUntilHere:
    'Je antwoorden tot hier zijn opgeslagen. Je mag stoppen en later verdergaan met dezelfde link of code.',
  saving: 'Bezig met opslaan…',
  offline: 'Geen verbinding. Je antwoorden staan veilig op dit toestel.',
  notSaved: 'Je laatste antwoord is nog niet opgeslagen',
  full: 'Je antwoorden zijn te lang om te bewaren. Maak de teksten korter.',
  sending: 'Bezig met verzenden…',
  unsentTitle: 'Je antwoorden zijn nog niet verzonden',
  unsent:
    'Er is geen verbinding met de gemeente. Je antwoorden staan nog op dit toestel. Wij proberen het vanzelf opnieuw.',
  sendAgain: 'Opnieuw verzenden',
};

function answers(count: number): string {
  return count === 1 ? 'één antwoord' : `${count} antwoorden`;
}
