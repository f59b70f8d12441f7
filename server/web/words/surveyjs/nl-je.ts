import { specialLabels } from '../../../../surveys/languages/special-labels.ts';
import type { SurveyWords } from './survey-words.ts';

export const familiarSurvey: SurveyWords = {
  ...specialLabels.nl,
  commentText: 'Wil je dit toelichten?',
  placeholder: 'Kies een antwoord',
  ratingOptionsCaption: 'Kies een antwoord',
  emptySurvey: 'Deze vragenlijst heeft geen vragen.',
  requiredError: 'Beantwoord deze vraag.',
  requiredInAllRowsError: 'Geef een antwoord op elke regel.',
  otherRequiredError: 'Schrijf hier je eigen antwoord.',
  numericError: 'Vul een getal in.',
  invalidInputError: 'Dit antwoord klopt niet.',
  minError: 'Vul een getal in van {0} of meer.',
  maxError: 'Vul een getal in van {0} of minder.',
  numericMin: 'Vul een getal in van {1} of meer.',
  numericMax: 'Vul een getal in van {1} of minder.',
  numericMinMax: 'Vul een getal in tussen {1} en {2}.',
  textMinLength: 'Schrijf minstens {0} tekens.',
  textMaxLength: 'Schrijf hoogstens {0} tekens.',
  textMinMaxLength: 'Schrijf tussen {0} en {1} tekens.',
  minSelectError: 'Kies minstens {0} antwoorden.',
  maxSelectError: 'Kies hoogstens {0} antwoorden.',
  invalidEmail: 'Vul een geldig e-mailadres in.',
  invalidExpression: 'Dit antwoord klopt niet.',
};
