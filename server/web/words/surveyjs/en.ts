import { specialLabels } from '../../../../surveys/languages/special-labels.ts';
import type { SurveyWords } from './survey-words.ts';

export const englishSurvey: SurveyWords = {
  ...specialLabels.en,
  commentText: 'Would you like to explain this?',
  placeholder: 'Choose an answer',
  ratingOptionsCaption: 'Choose an answer',
  emptySurvey: 'This questionnaire has no questions.',
  invalidInputError: 'This answer is not right.',
};
