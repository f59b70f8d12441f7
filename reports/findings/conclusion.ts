/** A finding as data: the sentence, and every table cell its figures are taken from. */
import type { Policy } from '../disclosure/policy.ts';
import { isMissing, type Cell, type Crosstab } from '../tables/crosstab.ts';
import { keyOf } from '../dataset.ts';
import type { Phrases } from './phrases.ts';
import type { Recruitment } from './method.ts';

export type ConclusionKind =
  /** What everybody answered; its uncertainty; or why there is no such sentence. */
  | 'main'
  | 'margin'
  | 'too few'
  /** Between the groups of a banner variable. */
  | 'age line'
  | 'difference'
  | 'no line'
  | 'none stands out'
  | 'no difference'
  /** Between waves. */
  | 'change'
  | 'change in points'
  | 'no change'
  | 'not comparable';

/** One cell whose rounded value stands in a sentence. */
export interface Figure {
  /** Key of the table: "LOK1", "LOK4/aanmelden". */
  table: string;
  /** Code of the row; null for a mean or median. */
  row: string | null;
  /** Place in the table's columns; 0 is the total. */
  column: number;
  measure: 'share' | 'low' | 'high' | 'mean' | 'median' | 'difference';
  /** Unrounded; a share or difference 0-1. */
  value: number;
  /** Null for the wave of the report itself. */
  wave: string | null;
}

export interface Conclusion {
  kind: ConclusionKind;
  text: string;
  figures: Figure[];
}

/** What every sentence over a table needs. */
export interface SentenceNeeds {
  phrases: Phrases;
  language: string;
  policy: Policy;
  /** Whom the base is, in words; from nounFor. */
  noun: string;
  /**
   * Template with {CODE} for the share of an answer or net, {mean} and {noun}, and {quantity:CODE} for the share in
   * words with its people ("ruim acht op de tien inwoners (83 %)"); undefined for the standard sentence.
   */
  template: string | undefined;
}

export interface ConclusionNeeds extends SentenceNeeds {
  recruitment: Recruitment;
  /** What an answer or net is called in a sentence. */
  label: (code: string) => string;
}

/** A cell a sentence may speak of: shown, and of enough people. */
export interface Sayable {
  cell: Cell;
  figure: Figure;
  /** So few that the figure is indicative. */
  indicative: boolean;
}

/** Null when the cell is hidden, or its group has fewer answers than the policy lets be tested. */
export function sayable(table: Crosstab, row: string, column: number, policy: Policy): Sayable | null {
  const cell = table.rows.find((one) => one.code === row)?.cells[column];
  const base = table.columns[column]?.base;
  if (cell === undefined || isMissing(cell) || base === undefined || isMissing(base)) return null;
  if (base < policy.testMinimum) return null;
  const figure: Figure = {
    table: keyOf(table),
    row,
    column,
    measure: 'share',
    value: cell.share,
    wave: null,
  };
  return { cell, figure, indicative: base < policy.indicativeBelow };
}
