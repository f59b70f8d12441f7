import type { DataFileWords } from './data-file-words.ts';

export const dataFileFrench: DataFileWords = {
  outside: {
    notAsked: 'question non posée',
    noAnswer: 'sans réponse',
    dontKnow: 'ne sait pas ou préfère ne pas répondre',
    notApplicable: 'sans objet',
  },
  unknown: 'inconnu',
  id: 'Participant',
  stratum: 'Strate de l’échantillon',
  weight: 'Poids',
  people: [
    'Chaque ligne est un participant. Conservez ce fichier en lieu sûr et ne le transmettez pas.',
    'Les réponses en mots propres ne figurent pas dans ce fichier.',
    'La raison pour laquelle une réponse manque a son propre code dans chaque question. Ces codes ne sont pas comptés.',
  ],
  leftOut: (questions) =>
    `Absentes de ce fichier\u00a0: les questions qui n’ont servi qu’à former les groupes (${questions}).`,
  cells: [
    'Chaque ligne est un chiffre publié\u00a0: une réponse dans un groupe. Aucun participant n’y figure.',
    'La raison pour laquelle un chiffre manque a son propre code. Ce qui est masqué n’est pas un nombre.',
  ],
};
