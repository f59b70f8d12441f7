import { specialLabels } from '../../../../surveys/languages/special-labels.ts';
import type { SurveyWords } from './survey-words.ts';

export const frenchSurvey: SurveyWords = {
  ...specialLabels.fr,
  commentText: 'Souhaitez-vous expliquer votre réponse ?',
  placeholder: 'Choisissez une réponse',
  ratingOptionsCaption: 'Choisissez une réponse',
  emptySurvey: 'Ce questionnaire ne contient aucune question.',
  invalidInputError: 'Cette réponse n’est pas correcte.',
};
