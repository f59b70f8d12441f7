/** A variable is what can be counted: a question, one row of a matrix question, or an indicator derived from them. Plain data. */
import type { DerivedIndicator, Meaning, Question } from './question.ts';

export type VariableKind = 'single' | 'multiple' | 'scale' | 'number';

export interface Category {
  code: string;
  label: string;
}

export interface Variable {
  /** Name of the question (or of the indicator), and the row's code for a matrix. */
  question: string;
  item: string | null;
  kind: VariableKind;
  /** The question in full, and the row's text for a matrix. */
  title: string;
  itemTitle: string | null;
  /** Answers inside the base, in the order of the questionnaire; of a number its bands, often none. */
  categories: Category[];
  /** Codes outside the base: don't know, refused, not applicable. */
  outside: { code: string; label: string; why: 'dontKnow' | 'notApplicable' }[];
  meaning: Meaning;
  source: Question | DerivedIndicator;
}
