import { formalDutch } from './nl-u.ts';
import type { ProblemWords } from './problem-words.ts';

/** What addresses nobody is the same as in the formal sentences. */
export const familiarDutch: ProblemWords = {
  ...formalDutch,
  nothingArrived: 'Je antwoorden zijn niet goed aangekomen. Probeer het opnieuw.',
  garbled: 'je antwoord is niet goed aangekomen.',
  garbledAgain: 'je antwoord is niet goed aangekomen. Vul het opnieuw in.',
  questionNotAsked: 'deze vraag past niet bij je andere antwoorden. Kijk die na.',
  answerNotAsked: 'dit antwoord past niet bij je andere antwoorden. Kijk die na.',
  writeWhatYouMean: 'schrijf erbij wat je bedoelt.',
  notTogether: (labels) =>
    `je kunt ${labels.map((label) => `'${label}'`).join(' of ')} niet samen met een ander antwoord kiezen.`,
  tooLong: (most) => `je antwoord is te lang. Gebruik hoogstens ${most} tekens.`,
  tooShort: (least) => `je antwoord is te kort. Gebruik minstens ${least} tekens.`,
  wrongForm: 'je antwoord heeft niet de juiste vorm.',
  brokenText: 'je antwoord bevat tekens die wij niet kunnen bewaren. Typ het opnieuw.',
};
