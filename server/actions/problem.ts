/** What can go wrong for a reader, as one Dutch sentence. The web maps the kind to a status; the terminal prints the sentence. */
export type ProblemKind =
  'bad-input' | 'not-signed-in' | 'not-allowed' | 'not-found' | 'conflict' | 'gone' | 'too-many';

export class Problem extends Error {
  readonly kind: ProblemKind;
  /** Details, each a sentence of its own: what is wrong where. */
  readonly details: string[];

  constructor(kind: ProblemKind, sentence: string, details: string[] = []) {
    super(sentence);
    this.name = 'Problem';
    this.kind = kind;
    this.details = details;
  }
}
