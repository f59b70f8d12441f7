/**
 * Mail on its way out. It is put down in the transaction of what it tells, and sent later by server/mail: nothing is
 * lost when the program stops in between, and of one letter at most one copy too many goes out.
 */
export interface Letter {
  /** One address. */
  to: string;
  subject: string;
  text: string;
  html: string;
  /** Address where one press ends these mails; null for mail that nobody signed up for. */
  unsubscribe: string | null;
}

export interface Mail {
  /** Says what the mail is: the same one is never put down twice. Letters, digits and hyphens; no address in it. */
  id: string;
  /** What it is for, for the log: "tracker". */
  kind: string;
  letter: Letter;
}

export interface ClaimedMail extends Mail {
  /** This one included. */
  tries: number;
}

export interface Outbox {
  /** @param now ms since 1970 */
  put(mails: Mail[], now: number): Promise<void>;
  /** The one that has been due longest, kept from others until `until`; null when none is due. */
  claim(now: number, until: number): Promise<ClaimedMail | null>;
  /** Its address and words are forgotten. */
  sent(id: string): Promise<void>;
  failed(id: string): Promise<void>;
  tryAgain(id: string, at: number): Promise<void>;
  /** Forgets what waits for somebody: mails to this address, and mails that this address stops. Null: not by address. */
  drop(whose: { to: string | null; unsubscribe: string }): Promise<void>;
  counts(): Promise<Record<'waiting' | 'sent' | 'failed', number>>;
}
