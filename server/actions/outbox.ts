/**
 * Mail on its way out. It is put down in the transaction of what it tells, and sent later by server/mail: nothing is
 * lost when the program stops in between, and of one letter at most one copy too many goes out.
 */
export interface Letter {
  /** One address. */
  to: string;
  /** Where an answer goes; absent: to the sender. */
  replyTo?: string;
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

/**
 * A mail of a mailing to a member, whose words are made when it is sent. Until then nobody knows whether it is sent at all:
 * the member is sealed, and a row of one that was sent is the same as that of one that was not.
 */
export interface Order {
  id: string;
  mailingId: string;
  /** server/actions/mailings/mailing-order.ts */
  sealed: string;
}

interface Claimed {
  /** This one included. */
  tries: number;
}
export type ClaimedMail = Mail & Claimed;
export type ClaimedOrder = Order & Claimed;

type Counts = Record<'waiting' | 'sent' | 'failed', number>;

/**
 * No mail waits longer than a day for its next try (server/mail/waits.ts). One that does was put down under a clock that has been
 * put back since: it is due, or it would wait for as long as the clock was ahead.
 */
const longestWait = 25 * 60 * 60_000;

/** Mail that is due after this is due now. @param now ms since 1970 */
export function latestDue(now: number): number {
  return now + longestWait;
}

export interface Outbox {
  /** @param now ms since 1970 */
  put(mails: Mail[], now: number): Promise<void>;
  putOrders(orders: Order[], now: number): Promise<void>;
  /** The letter that has been due longest, kept from others until `until`; null when none is due. */
  claim(now: number, until: number): Promise<ClaimedMail | null>;
  /** As claim, of the orders. Letters do not wait behind a thousand of them. */
  claimOrder(now: number, until: number): Promise<ClaimedOrder | null>;
  /** Its address and words are forgotten, and how often it was tried. */
  sent(id: string): Promise<void>;
  failed(id: string): Promise<void>;
  tryAgain(id: string, at: number): Promise<void>;
  /** Forgets the letters that wait for somebody: to this address, and those that this address stops. Null: not by address. */
  dropOf(whose: { to: string | null; unsubscribe: string }): Promise<void>;
  /** An order that is not to be sent any more; nothing when it has ended. */
  drop(id: string): Promise<void>;
  /** Those of a mailing; one that is being sent at this moment still is. */
  dropWaiting(mailingId: string): Promise<void>;
  /** Whether this mail is still to be sent. */
  isWaiting(id: string): Promise<boolean>;
  /** Id of the mailing of an order, ended or not. */
  mailingOf(id: string): Promise<string | null>;
  /** Of mail of no mailing that was sent or given up: its row goes. Of the tracker it stays, so that nothing is sent twice. How many. */
  dropEnded(): Promise<number>;
  /** Of orders that ended: the counts stay, and nothing that leads to whose they were. How many. */
  unlinkOrders(mailingId: string): Promise<number>;
  /** Since when the letter that waits longest is due, orders left aside, which go at their own pace; null: none. In ms since 1970. */
  dueSince(now: number): Promise<number | null>;
  counts(): Promise<Counts>;
  countsOf(mailingId: string): Promise<Counts>;
}
