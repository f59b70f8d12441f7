/** Letters of a mailing as they were made: kept locked for a short time, so that each file of them has the same codes. */
export interface LetterBatch {
  mailingId: string;
  /** Locked: to whom and with which code; null once they were posted or laid too long. */
  letters: Buffer | null;
  /** Locked: of a reminder, how many had answered at the last printing for some alone. */
  answered: Buffer;
  /** Of the letters; ms since 1970. */
  keptUntil: number;
}

export interface LetterBatches {
  /** In the place of an earlier one of this mailing. */
  put(batch: LetterBatch): Promise<void>;
  find(mailingId: string): Promise<LetterBatch | null>;
  forget(mailingId: string): Promise<void>;
  /** How many. */
  forgetBefore(moment: number): Promise<number>;
}
