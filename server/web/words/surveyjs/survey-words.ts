import type { SpecialLabels } from '../../../../surveys/languages/special-labels.ts';

/**
 * SurveyJS's own strings, by its names, in our own sentences: its Dutch is partly translated by machine, partly stiff, and once
 * wrong (numericMax). It fills in what stands in braces.
 */
export interface SurveyWords extends SpecialLabels {
  commentText: string;
  placeholder: string;
  ratingOptionsCaption: string;
  emptySurvey: string;
  requiredError: string;
  requiredInAllRowsError: string;
  otherRequiredError: string;
  numericError: string;
  invalidInputError: string;
  minError: string;
  maxError: string;
  numericMin: string;
  numericMax: string;
  numericMinMax: string;
  textMinLength: string;
  textMaxLength: string;
  textMinMaxLength: string;
  minSelectError: string;
  maxSelectError: string;
  invalidEmail: string;
  invalidExpression: string;
}
