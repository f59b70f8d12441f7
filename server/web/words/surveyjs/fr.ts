import { specialLabels } from '../../../../surveys/languages/special-labels.ts';
import type { SurveyWords } from './survey-words.ts';

export const frenchSurvey: SurveyWords = {
  ...specialLabels.fr,
  commentText: 'Souhaitez-vous expliquer votre réponse ?',
  placeholder: 'Choisissez une réponse',
  ratingOptionsCaption: 'Choisissez une réponse',
  emptySurvey: 'Ce questionnaire ne contient aucune question.',
  requiredError: 'Répondez à cette question.',
  requiredInAllRowsError: 'Donnez une réponse sur chaque ligne.',
  otherRequiredError: 'Écrivez ici votre propre réponse.',
  numericError: 'Saisissez un nombre.',
  invalidInputError: 'Cette réponse n’est pas correcte.',
  minError: 'Saisissez un nombre égal ou supérieur à {0}.',
  maxError: 'Saisissez un nombre égal ou inférieur à {0}.',
  numericMin: 'Saisissez un nombre égal ou supérieur à {1}.',
  numericMax: 'Saisissez un nombre égal ou inférieur à {1}.',
  numericMinMax: 'Saisissez un nombre entre {1} et {2}.',
  textMinLength: 'Écrivez au moins {0} caractères.',
  textMaxLength: 'Écrivez au maximum {0} caractères.',
  textMinMaxLength: 'Écrivez entre {0} et {1} caractères.',
  minSelectError: 'Choisissez au moins {0} réponses.',
  maxSelectError: 'Choisissez au maximum {0} réponses.',
  invalidEmail: 'Saisissez une adresse e-mail valable.',
  invalidExpression: 'Cette réponse n’est pas correcte.',
};
