/**
 * A crosstab as data: rows are answers, columns are the total and the groups of the banner.
 * These types are the output of `panelpeil tabulate`, a promise to others; shares are 0-1, bases are people.
 */
import type { VariableTests } from './table-tests.ts';

/** Why there is no number. Never NaN, never a made-up 0. */
export interface Missing {
  missing: 'no base' | 'suppressed' | 'small base' | 'not applicable';
}
export type Measure = number | Missing;

export function isMissing(measure: unknown): measure is Missing {
  return typeof measure === 'object' && measure !== null && 'missing' in measure;
}

export interface Column {
  /** Banner variable and code; both null for the total. */
  variable: string | null;
  code: string | null;
  label: string;
  /** People who were asked and answered, unweighted. */
  base: Measure;
  weightedBase: Measure;
  /** Kish: how many equally weighted answers the base is worth. */
  effectiveBase: Measure;
}

export interface VersusRest {
  difference: number;
  se: number;
  p: number;
  pAdjusted: number;
  verdict: 'higher' | 'lower' | 'none';
}

export interface Cell {
  n: number;
  /** Σw; a weighted release leaves it out, as the weighted and effective bases. */
  weighted: Measure;
  share: number;
  se: number | null;
  low: number | null;
  high: number | null;
  letters: string;
  versusRest: VersusRest | null;
}

export interface CrosstabRow {
  code: string;
  label: string;
  net: boolean;
  cells: (Cell | Missing)[];
}

export interface Mean {
  value: number;
  se: number | null;
  low: number | null;
  high: number | null;
  /** Missing where so few people typed a number that it may be recognised. */
  median: Measure;
}

export interface Crosstab {
  question: string;
  item: string | null;
  title: string;
  kind: 'single' | 'multiple' | 'scale' | 'number';
  columns: Column[];
  rows: CrosstabRow[];
  means: (Mean | Missing)[] | null;
  /** By banner variable. */
  tests: Record<string, VariableTests>;
}
