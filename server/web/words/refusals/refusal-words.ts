/** Why answers that were sent were not taken, in one or two sentences that say what to do. */
export interface RefusalWords {
  onlyJson: string;
  onlyUtf8: string;
  tooLong: string;
  unreadable: string;
  noLink: string;
  answered: string;
  alreadyAnswered: string;
  notOurPage: string;
  firstAnswersStay: string;
  someWrong: string;
  /** Follows the sentence that says why. */
  notKept: string;
  invalidLink: (phone: string) => string;
  tooManyTries: string;
}
