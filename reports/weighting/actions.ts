/** What was done to make margins fit the respondents; data, so that each reader prints it in its own language. */

/** Codes stand one a variable: one for a margin, several for a cell. */
export type WeightingAction =
  | {
      /** No respondent in it; too few respondents or people; its factor alone is above the cap. */
      kind: 'empty' | 'thin' | 'beyond cap';
      variables: string[];
      from: string[];
      into: string[];
      /** Of the category that was merged. */
      population: number;
      people: number;
    }
  /** Respondents of unknown category are a level of their own, with their share of the starting weights. */
  | { kind: 'unknown'; variables: string[]; people: number; share: number }
  /** A margin with another total was brought to the population size. */
  | { kind: 'rescaled'; variables: string[]; population: number; to: number }
  /** With this margin the weights did not stay under the cap. */
  | { kind: 'dropped'; variables: string[] }
  /** Factors held at cap times their mean, for so many respondents. */
  | { kind: 'trimmed'; cap: number; rounds: number; people: number };
