import type { RefusalWords } from './refusal-words.ts';

export const formalRefusals: RefusalWords = {
  onlyJson: 'Wij verwachten de antwoorden als JSON (application/json).',
  onlyUtf8: 'Wij verwachten de antwoorden als JSON (application/json), in UTF-8.',
  tooLong: 'Uw antwoorden zijn te lang. Maak de teksten korter en verzend opnieuw.',
  unreadable: 'Wij konden uw antwoorden niet lezen. Verzend opnieuw.',
  noLink: 'Open de vragenlijst opnieuw met de link in uw uitnodiging.',
  answered: 'U hebt al geantwoord. Dank u.',
  alreadyAnswered: 'U hebt al geantwoord. Dank u. Wat u net invulde, is niet bewaard.',
  notOurPage:
    'Open de vragenlijst opnieuw met uw eigen link en verzend dan nog eens. Er is nog niets bewaard.',
  firstAnswersStay: 'U hebt al geantwoord. Wij bewaren uw eerste antwoorden. Dank u.',
  someWrong: 'Enkele antwoorden kloppen nog niet.',
  notKept: 'Wat u net invulde, is niet bewaard.',
  invalidLink: (phone) => `Deze link is niet meer geldig. Bel ons op ${phone} of vraag een nieuwe link.`,
  tooManyTries: 'Er werd te vaak een verkeerde link geopend. Probeer het over 10 minuten opnieuw.',
};
