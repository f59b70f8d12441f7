import type { SpecialLabels } from '../../../../surveys/languages/special-labels.ts';

/**
 * SurveyJS's own strings, by its names, in our own sentences: its Dutch is partly translated by machine and partly stiff. What is
 * wrong with an answer it says in the sentences of the plain form (surveys/foreseen-sentences.ts).
 */
export interface SurveyWords extends SpecialLabels {
  commentText: string;
  placeholder: string;
  ratingOptionsCaption: string;
  emptySurvey: string;
  /** Said of what no sentence of ours foresees. */
  invalidInputError: string;
}
