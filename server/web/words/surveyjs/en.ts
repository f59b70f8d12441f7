import { specialLabels } from '../../../../surveys/languages/special-labels.ts';
import type { SurveyWords } from './survey-words.ts';

export const englishSurvey: SurveyWords = {
  ...specialLabels.en,
  commentText: 'Would you like to explain this?',
  placeholder: 'Choose an answer',
  ratingOptionsCaption: 'Choose an answer',
  emptySurvey: 'This questionnaire has no questions.',
  requiredError: 'Please answer this question.',
  requiredInAllRowsError: 'Please give an answer on each line.',
  otherRequiredError: 'Write your own answer here.',
  numericError: 'Enter a number.',
  invalidInputError: 'This answer is not right.',
  minError: 'Enter a number of {0} or more.',
  maxError: 'Enter a number of {0} or less.',
  numericMin: 'Enter a number of {1} or more.',
  numericMax: 'Enter a number of {1} or less.',
  numericMinMax: 'Enter a number between {1} and {2}.',
  textMinLength: 'Write at least {0} characters.',
  textMaxLength: 'Write no more than {0} characters.',
  textMinMaxLength: 'Write between {0} and {1} characters.',
  minSelectError: 'Choose at least {0} answers.',
  maxSelectError: 'Choose no more than {0} answers.',
  invalidEmail: 'Enter a valid e-mail address.',
  invalidExpression: 'This answer is not right.',
};
