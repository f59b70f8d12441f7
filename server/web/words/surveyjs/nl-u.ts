import { specialLabels } from '../../../../surveys/languages/special-labels.ts';
import type { SurveyWords } from './survey-words.ts';

export const formalSurvey: SurveyWords = {
  ...specialLabels.nl,
  commentText: 'Wilt u dit toelichten?',
  placeholder: 'Kies een antwoord',
  ratingOptionsCaption: 'Kies een antwoord',
  emptySurvey: 'Deze vragenlijst heeft geen vragen.',
  invalidInputError: 'Dit antwoord klopt niet.',
};
