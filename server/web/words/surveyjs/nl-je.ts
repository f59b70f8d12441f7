import { specialLabels } from '../../../../surveys/languages/special-labels.ts';
import type { SurveyWords } from './survey-words.ts';

export const familiarSurvey: SurveyWords = {
  ...specialLabels.nl,
  commentText: 'Wil je dit toelichten?',
  placeholder: 'Kies een antwoord',
  ratingOptionsCaption: 'Kies een antwoord',
  emptySurvey: 'Deze vragenlijst heeft geen vragen.',
  invalidInputError: 'Dit antwoord klopt niet.',
};
