/** A variable is what can be counted: a question, or one row of a matrix question. Plain data. */
import type { Meaning, Question } from './question.ts';

export type VariableKind = 'single' | 'multiple' | 'scale' | 'number';

export interface Category {
  code: string;
  label: string;
}

export interface Variable {
  /** Question name, and the row's code for a matrix. */
  question: string;
  item: string | null;
  kind: VariableKind;
  /** The question in full, and the row's text for a matrix. */
  title: string;
  itemTitle: string | null;
  /** Answers inside the base, in the order of the questionnaire; empty for a number. */
  categories: Category[];
  /** Codes outside the base: don't know, refused, not applicable. */
  outside: { code: string; label: string; why: 'dontKnow' | 'notApplicable' }[];
  meaning: Meaning;
  source: Question;
}
