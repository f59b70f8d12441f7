import type { Answers } from '../../surveys/answers.ts';

/** As a line of an answers file. */
export interface BundledPerson {
  answers: Answers;
  profile: Record<string, string>;
  /** The weight that was used; absent when none was. */
  weight?: number;
  /** Absent in a sample without strata. */
  stratum?: string;
  id?: string;
  notAsked?: string[];
}
