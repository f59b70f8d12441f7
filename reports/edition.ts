/**
 * What people add to the figures of a release before it is handed on: texts of the staff, and open answers that were
 * released one by one. Numbered within its release and frozen like it, so that the same edition always prints the same.
 */
export interface Edition {
  format: 'panelpeil-edition/1';
  /** Of the release it belongs to, from 1. */
  number: number;
  /** ISO day. */
  createdOn: string;
  /** Paragraphs, in the language of the release. */
  conclusions: string[];
  /** What the municipality does with the results, paragraphs. Empty: those of the report plan. */
  next: string[];
  /** By question, in the order of the questionnaire; texts in an order that says nothing. */
  quotes: { question: string; texts: string[] }[];
}

/** With the SHA-256 of its document, hex, as it is printed in the report. */
export interface FrozenEdition {
  edition: Edition;
  checksum: string;
}

/** The document of an edition, as it was frozen. @throws Error when it has another format */
export function readEdition(document: string): Edition {
  const edition = JSON.parse(document) as Edition;
  if (edition.format === 'panelpeil-edition/1') return edition;
  throw new Error(`an edition of format ${String(edition.format)}: expected panelpeil-edition/1`);
}
