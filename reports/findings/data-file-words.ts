/** The words of a data file that are not the questionnaire's own: why there is no answer or no figure, and what the file holds. */
import type { Missing } from '../tables/crosstab.ts';

export interface DataFileWords {
  /** Outside the base, where the questionnaire has no words for it. */
  outside: Record<'notAsked' | 'noAnswer' | 'dontKnow' | 'notApplicable', string>;
  /** A group that is not known of somebody. */
  unknown: string;
  id: string;
  stratum: string;
  weight: string;
  /** Of a file with a line a respondent. */
  people: string[];
  /** Questions whose answers only gave somebody's groups: "DEM1, DEM2". */
  leftOut: (questions: string) => string;
  /** Of a file with a line a published figure. */
  cells: string[];
  figures: Record<FigureVariable, string>;
  missing: Record<Missing['missing'], string>;
  verdict: Record<'lower' | 'none' | 'higher', string>;
}

export type FigureVariable =
  | 'question'
  | 'item'
  | 'title'
  | 'answer'
  | 'answer_label'
  | 'net'
  | 'variable'
  | 'group'
  | 'group_label'
  | 'base'
  | 'n'
  | 'share'
  | 'low'
  | 'high'
  | 'letters'
  | 'verdict';
