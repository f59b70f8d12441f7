/** What can go wrong for a reader, as one Dutch sentence. The web maps the kind to a status; the terminal prints the sentence. */
export type ProblemKind =
  'bad-input' | 'not-signed-in' | 'not-allowed' | 'not-found' | 'conflict' | 'gone' | 'too-many' | 'away';

export class Problem extends Error {
  readonly kind: ProblemKind;
  /** Details, each a sentence of its own: what is wrong where. */
  readonly details: string[];

  /** Seconds after which trying again makes sense, where that is known. */
  readonly retryAfter: number | null;

  constructor(kind: ProblemKind, sentence: string, details: string[] = [], retryAfter: number | null = null) {
    super(sentence);
    this.name = 'Problem';
    this.kind = kind;
    this.details = details;
    this.retryAfter = retryAfter;
  }
}
