/** The words of a data file that are not the questionnaire's own: why there is no answer, and what the file holds. */
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
}
