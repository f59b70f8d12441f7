import type { RefusalWords } from './refusal-words.ts';

export const familiarRefusals: RefusalWords = {
  onlyJson: 'Wij verwachten de antwoorden als JSON (application/json).',
  onlyUtf8: 'Wij verwachten de antwoorden als JSON (application/json), in UTF-8.',
  tooLong: 'Je antwoorden zijn te lang. Maak de teksten korter en verzend opnieuw.',
  unreadable: 'Wij konden je antwoorden niet lezen. Verzend opnieuw.',
  noLink: 'Open de vragenlijst opnieuw met de link in je uitnodiging.',
  answered: 'Je hebt al geantwoord. Dank je.',
  alreadyAnswered: 'Je hebt al geantwoord. Dank je. Wat je net invulde, is niet bewaard.',
  notOurPage:
    'Open de vragenlijst opnieuw met je eigen link en verzend dan nog eens. Er is nog niets bewaard.',
  firstAnswersStay: 'Je hebt al geantwoord. Wij bewaren je eerste antwoorden. Dank je.',
  someWrong: 'Enkele antwoorden kloppen nog niet.',
  notKept: 'Wat je net invulde, is niet bewaard.',
  invalidLink: (phone) => `Deze link is niet meer geldig. Bel ons op ${phone} of vraag een nieuwe link.`,
  tooManyTries: 'Er werd te vaak een verkeerde link geopend. Probeer het over 10 minuten opnieuw.',
};
