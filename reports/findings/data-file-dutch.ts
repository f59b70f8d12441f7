import type { DataFileWords } from './data-file-words.ts';

export const dataFileDutch: DataFileWords = {
  outside: {
    notAsked: 'niet gevraagd',
    noAnswer: 'geen antwoord',
    dontKnow: 'weet het niet of zegt het liever niet',
    notApplicable: 'niet van toepassing',
  },
  unknown: 'onbekend',
  id: 'Deelnemer',
  stratum: 'Stratum van de steekproef',
  weight: 'Gewicht',
  people: [
    'Elke regel is één deelnemer. Bewaar dit bestand veilig en geef het niet door.',
    'Antwoorden in eigen woorden staan niet in dit bestand.',
    'Waarom een antwoord ontbreekt, staat bij elke vraag als een eigen code. Die codes tellen niet mee.',
  ],
  leftOut: (questions) => `Niet in dit bestand: vragen die alleen dienen om groepen te maken (${questions}).`,
  cells: [
    'Elke regel is één gepubliceerd cijfer: een antwoord in een groep. Er staan geen deelnemers in.',
    'Waarom een cijfer ontbreekt, staat er als een eigen code. Wat is afgeschermd, is geen getal.',
  ],
};
