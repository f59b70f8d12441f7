/** What a questionnaire is made of, once it has been read and found safe. Plain data, no behaviour. */

/** A SurveyJS form definition as it stands in a file: JSON, nothing more is promised. */
export type Json = null | boolean | number | string | Json[] | { [key: string]: Json };
export type JsonObject = { [key: string]: Json };

/** One answer a resident can pick. Codes are text: SurveyJS values 5, true and "5" are the codes "5", "true", "5". */
export interface Choice {
  code: string;
  label: string;
  /** Cannot be combined with another choice of the same question ("geen contact"). */
  exclusive: boolean;
  /** Outside the base when picked, and why; null for an ordinary answer. */
  missing: 'dontKnow' | 'notApplicable' | null;
  /** Asks for a text of the resident's own when picked, kept as NAME-Comment. */
  other: boolean;
}

/** A line of a matrix question: the same choices, another thing to judge. */
export interface Row {
  code: string;
  label: string;
}

export interface Net {
  codes: string[];
  not: boolean;
}

/** Part of a typed number's range, both ends in it; null is an open end. */
export interface Band {
  name: string;
  from: number | null;
  to: number | null;
}

/** Meaning beyond SurveyJS, from a question's own key `panel` (docs/methods.md, "The key panel"). */
export interface Meaning {
  /** The choices form a scale from low to high. */
  ordered: boolean;
  /** Name of a net -> the codes joined in it, e.g. top2: 4 and 5; `not`: everybody of the base who gave none of them. */
  nets: Record<string, Net>;
  /** Code -> number, for means; a question with scores is of kind scale. */
  scores: Record<string, number>;
  /** Of a typed number: the bands it is counted in, from low to high; empty when it only has a mean. */
  bands: Band[];
  /** Small cells are hidden too, not only small bases. */
  sensitive: boolean;
  /** What the question measures over the waves: "awareness", "channel"; null when nothing is followed. */
  indicator: string | null;
  /** The profile band this answer gives ("age_group", "gender", "district"); such answers are not stored. */
  profile: string | null;
  /** Who is asked, in words for the base line ("panelleden die contact hadden"); null means everyone. */
  base: string | null;
}

/**
 * - single: one choice (radiogroup, dropdown, boolean); scale: one choice that carries a number (rating, or scores)
 * - multiple: several choices (checkbox, tagbox); number: a number typed in; matrix: one choice a row
 * - text: free text; shown: text to read, no answer (html)
 */
export type QuestionKind = 'single' | 'scale' | 'multiple' | 'number' | 'matrix' | 'text' | 'shown';

export interface Question {
  name: string;
  /** SurveyJS type: radiogroup, checkbox, ... */
  type: string;
  kind: QuestionKind;
  title: string;
  description: string | null;
  /** Where it stands in the definition: pages[0].elements[2]. */
  path: string;
  choices: Choice[];
  rows: Row[];
  /** Every condition that must hold for it to be shown: its own visibleIf and those of the panels and page around it. */
  conditions: string[];
  required: boolean;
  meaning: Meaning;
  /** The element as it stands in the definition, for limits and validators. */
  element: JsonObject;
}

/** The answers to one question, or to one row of a matrix, that make an indicator "yes". */
export interface DerivedPart {
  question: string;
  item: string | null;
  codes: string[];
}

/** Worked out from the answers and asked of nobody: yes for whoever gave one of the answers of any part. */
export interface DerivedIndicator {
  kind: 'derived';
  name: string;
  title: string;
  /** Why it is made so, for the reader of its table. */
  explanation: string | null;
  /** Where it stands in the definition: panel.derived.P9. */
  path: string;
  /** Yes ("1"), then no ("0"). */
  choices: Choice[];
  /** Who is in it, in words for the base line; null means everyone. */
  base: string | null;
  parts: DerivedPart[];
}

export interface Page {
  name: string;
  title: string | null;
  questions: Question[];
}

export interface Questionnaire {
  title: string;
  description: string | null;
  /** Language of the texts read: the definition's locale, "en" when it names none (SurveyJS's own default). */
  locale: string;
  pages: Page[];
  /** From the definition's own key `panel`, in its order. */
  derived: DerivedIndicator[];
  /** Known SurveyJS questions that Panelpeil does not ask or tabulate (file, signature, ...): "name (type)". */
  leftOut: string[];
  /** The whole definition, as sent to the browser. */
  definition: JsonObject;
}

/** One thing wrong in a definition: where, and why it is refused. */
export interface Refusal {
  path: string;
  reason: string;
}

export function questionsOf(questionnaire: Questionnaire): Question[] {
  return questionnaire.pages.flatMap((page) => page.questions);
}
