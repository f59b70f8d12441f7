import type { ProblemWords } from './problem-words.ts';

export const formalDutch: ProblemWords = {
  nothingArrived: 'Uw antwoorden zijn niet goed aangekomen. Probeer het opnieuw.',
  unknownQuestion: 'Er is een antwoord bij een vraag die niet in deze vragenlijst staat.',
  about: (title, row, request) => `Vraag '${title}'${row === null ? '' : `, '${row}'`}: ${request}`,
  aboutRow: (row, request) => `${row}: ${request}`,
  garbled: 'uw antwoord is niet goed aangekomen.',
  garbledAgain: 'uw antwoord is niet goed aangekomen. Vul het opnieuw in.',
  noAnswerHere: 'hier hoort geen antwoord bij.',
  questionNotAsked: 'deze vraag past niet bij uw andere antwoorden. Kijk die na.',
  answerNotAsked: 'dit antwoord past niet bij uw andere antwoorden. Kijk die na.',
  writeWhatYouMean: 'schrijf erbij wat u bedoelt.',
  fillIn: 'vul een antwoord in.',
  pickOne: 'kies een antwoord.',
  pickSome: 'kies minstens één antwoord.',
  markOne: 'duid een antwoord aan.',
  markSome: 'duid minstens één antwoord aan.',
  pickFromList: 'kies een van de antwoorden in de lijst.',
  unknownRow: 'er is een antwoord bij een regel die er niet staat.',
  eachOnce: 'kies elk antwoord hoogstens één keer.',
  notTogether: (labels) => `u kunt ${quoted(labels)} niet samen met een ander antwoord kiezen.`,
  atLeast: (count) => `kies minstens ${answers(count)}.`,
  atMost: (count) => `kies hoogstens ${answers(count)}.`,
  tooLong: (most) => `uw antwoord is te lang. Gebruik hoogstens ${most} tekens.`,
  tooShort: (least) => `uw antwoord is te kort. Gebruik minstens ${least} tekens.`,
  between: (low, high) => `vul een waarde in van ${low} tot en met ${high}.`,
  from: (low) => `vul ${low} of een hogere waarde in.`,
  upTo: (high) => `vul ${high} of een lagere waarde in.`,
  impossible: 'deze waarde kan niet.',
  aNumber: 'vul een getal in.',
  aMoment: 'vul een geldige datum of een geldig tijdstip in.',
  anEmail: 'vul een geldig e-mailadres in, zoals naam@voorbeeld.be.',
  wrongForm: 'uw antwoord heeft niet de juiste vorm.',
  brokenText: 'uw antwoord bevat tekens die wij niet kunnen bewaren. Typ het opnieuw.',
  number: (value) => String(value).replace('.', ','),
  day: (year, month, day) => `${day}/${month}/${year}`,
};

function answers(count: number): string {
  return count === 1 ? 'één antwoord' : `${count} antwoorden`;
}

function quoted(labels: string[]): string {
  return labels.map((label) => `'${label}'`).join(' of ');
}
