/** The words around the questions, with and without the script. A count may be a place for one: "{count}". */
export interface FormWords {
  next: string;
  previous: string;
  send: string;
  part: (number: Count, count: Count) => string;
  required: string;
  choose: string;
  several: string;
  atMost: (count: number) => string;
  atLeast: (count: number) => string;
  ownAnswer: string;
  ownAnswerIf: (label: string) => string;
  remark: string;
  /** Heads the list of what must be mended. */
  mend: (count: Count) => string;
  /** Stands before what is wrong, for who listens; with its colon. */
  fault: string;
  grew: string;
  last: string;
  editing: string;
  /** The same, short, on every part. */
  stillEditing: string;
  /** Why questions of the profile stand open, and what becomes of them. */
  profileNotKept: string;
  saved: (time: string) => string;
  savedUntilHere: string;
  saving: string;
  offline: string;
  notSaved: string;
  full: string;
  sending: string;
  unsentTitle: string;
  unsent: string;
  sendAgain: string;
}

export type Count = number | `{${string}}`;
