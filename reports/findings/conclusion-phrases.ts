/** The sentences of conclusions.ts; each language fills them in. Every `share` is a printed percentage. */
import type { Difference } from '../../surveys/comparing/difference.ts';

/** A group with its figure; `group` is in the words of `ofGroup`. */
export interface SaidOfGroup {
  share: string;
  group: string;
  /** 30-49 people. */
  indicative: boolean;
}

/** A figure of an earlier wave and of now; `when` is in the words of `wave`. */
export interface SaidOfWaves {
  when: string;
  was: string;
  now: string;
}

export interface ConclusionPhrases {
  /** "van de 65-plussers". @param code of the column; @param label how it is shown */
  ofGroup: (variable: string, code: string, label: string) => string;
  /** "de leeftijdsgroepen". @param name of the variable where there is no word for its groups */
  groups: (variable: string, name: string) => string;
  /** Some groups differ from the others. @param more there are others than these */
  differ: (label: string, groups: SaidOfGroup[], total: string, more: boolean) => string;
  /** Between the groups of one variable, or of several: each its own "women and men". */
  noDifference: (groups: string[]) => string;
  /** The same of one of several answers. */
  noDifferenceIn: (label: string, groups: string) => string;
  /** The older, the more (or fewer) people give this answer. */
  older: (label: string, more: boolean, youngest: SaidOfGroup, oldest: SaidOfGroup) => string;
  /** The age groups differ, but not from young to old. */
  /** The table as a whole differs by group, this answer shows none that stands out. */
  noneStandsOut: (label: string, between: string) => string;
  noLine: string;
  noLineEither: string;
  /** Between which bounds a share lies; `range` is in the words of rangeText. */
  /** Why it is only indicative stands in the method chapter, once. */
  margin: Record<'error' | 'indicative', (share: string, range: string) => string>;
  /** Behind a margin more than 30 points wide. */
  imprecise: string;
  /** "in 2021", or "in bevraging 2021-3" where a year has several. */
  wave: (wave: string, year: string | null) => string;
  previousWave: string;
  change: (said: SaidOfWaves, risen: boolean, slight: boolean) => string;
  points: (points: string) => string;
  noChange: (said: SaidOfWaves) => string;
  /** Behind figures of 30-49 people. */
  indicative: string;
  notComparable: (when: string, why: string) => string;
  /** By what differs between the two questions. */
  incomparable: Record<Difference['kind'], string>;
}
