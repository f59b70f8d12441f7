/** One page of a questionnaire as one person sees it: plain data, ready to print as a form. */

export interface FormPage {
  /** Place among the pages of this person, from 1. */
  number: number;
  count: number;
  /** Name in the definition. */
  name: string;
  title: string | null;
  description: string | null;
  parts: FormPart[];
  /**
   * What was on the page, to see later whether an answer brought something new: NAME ("NAME." when it is locked), and
   * NAME.code and NAME.row.code of conditional choices and rows. Words without commas or blanks.
   */
  seen: string[];
}

export type FormPart = { kind: 'heading'; title: string | null; description: string | null } | FormField;

export type FormField = FieldBase & FieldKind;

interface FieldBase {
  name: string;
  /** SurveyJS type: radiogroup, checkbox, ... */
  type: string;
  title: string;
  /** The title is for who listens only: what it asks is read elsewhere on the page. */
  titleHidden: boolean;
  description: string | null;
  required: boolean;
  /** Shown, but not to be changed by this person. */
  locked: boolean;
  /** The text that goes with an answer (NAME-Comment). */
  beside: Beside | null;
}

export type FieldKind =
  | { kind: 'shown'; html: string }
  /** `placeholder`: what a list says before anything is picked; null for the usual words. */
  | { kind: 'one'; options: Option[]; ends: Ends; placeholder: string | null }
  | { kind: 'several'; options: Option[]; least: number; most: number }
  | { kind: 'matrix'; options: Omit<Option, 'picked'>[]; rows: MatrixLine[] }
  | TypedField;

/** `input` is the type of an HTML input, or textarea. Limits as HTML attributes, null for none. */
export interface TypedField {
  kind: 'typed';
  input: string;
  value: string;
  min: string | null;
  max: string | null;
  step: string | null;
  longest: number | null;
  placeholder: string | null;
}

export interface Option {
  code: string;
  label: string;
  picked: boolean;
  /** Asks for a text of the resident's own. */
  other: boolean;
  /** Not with another answer. */
  exclusive: boolean;
}

export interface MatrixLine {
  code: string;
  label: string;
  /** Code of the column; null for none. */
  picked: string | null;
}

/** What the two ends of a scale mean; null when the scale does not say. */
export interface Ends {
  low: string | null;
  high: string | null;
}

export interface Beside {
  /** The question's own words for it; null for the usual ones. */
  label: string | null;
  value: string;
  longest: number;
  /** Only with an answer that asks for it; else always there. */
  forOther: boolean;
}
