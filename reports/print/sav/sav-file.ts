/** What a data file for SPSS, PSPP or R holds, before it is bytes. Plain data; writeSav makes it fit the format's limits. */

export interface SavFile {
  /** Cut at 60 bytes. */
  label: string;
  /** ISO, a day or a moment: "2021-10-14" or "2021-10-14T09:30:00". */
  createdAt: string;
  /** Remarks that travel with the data, a paragraph each. */
  documents: string[];
  /** All with as many values: the cases. */
  variables: SavVariable[];
  /** One of the variables. */
  weight: SavNumbers | null;
  sets: SavSet[];
}

export type SavVariable = SavNumbers | SavTexts;

interface Described {
  /** As it is wanted: made valid and unique in the file. */
  name: string;
  /** Cut at 255 bytes, value labels at 120. */
  label: string;
  measure: 'nominal' | 'ordinal' | 'scale';
}

export interface SavNumbers extends Described {
  kind: 'numbers';
  /** Null where there is nothing at all (system-missing). */
  values: (number | null)[];
  decimals: number;
  valueLabels: { value: number; label: string }[];
  missing: UserMissing | null;
}

export interface SavTexts extends Described {
  kind: 'texts';
  /** Cut at 32,767 bytes. */
  values: string[];
  valueLabels: { value: string; label: string }[];
}

/** Values that count as missing: three at most, or all from one to another (-Infinity is LOWEST, Infinity HIGHEST) and one more. */
export type UserMissing = { codes: number[] } | { from: number; to: number; code?: number };

/** A question with several answers: one variable an answer, 1 where it was given. */
export interface SavSet {
  name: string;
  label: string;
  /** At least two, all of the file. */
  variables: SavNumbers[];
}
