/** A fault put into a copy of the program on purpose, and what must notice it. */
export interface Change {
  /** From the top of the repository: a source that is compiled, or a view. */
  file: string;
  /** Must be there exactly once: a source that has moved on makes the run fail, not the fault vanish. */
  find: string;
  replace: string;
}

export interface Fault {
  name: string;
  changes: Change[];
  /** Numbers of black-box checks, "killed" (kill-proof.ts), or a file of tests. The first is named in the table. */
  noticedBy: (number | 'killed' | `test/${string}`)[];
  /** Seconds, not minutes. */
  isShort: boolean;
}
