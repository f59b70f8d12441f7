/** What the panel database keeps so that members reach their own pages. Times are ms since 1970; of secrets there is only the SHA-256. */

export interface MemberLink {
  tokenHash: string;
  memberId: string;
  kind: 'sign-in' | 'new-mail';
  /** Hash of the secret of the browser that asked to sign in; or the new mail address. */
  value: string;
  expiresAt: number;
}

/** Links in mails to members, each good for one press. */
export interface MemberLinks {
  add(links: MemberLink[]): Promise<void>;
  /** While it is valid at `now`. Changes nothing. */
  find(tokenHash: string, now: number): Promise<MemberLink | null>;
  /** As find, and uses the link up: of two who press at once, one has it. */
  take(tokenHash: string, now: number): Promise<MemberLink | null>;
  /** Addresses that this member asked for and did not confirm. */
  newAddressesOf(memberId: string): Promise<string[]>;
  /** How many. */
  dropExpired(now: number): Promise<number>;
}

export interface MemberSessions {
  open(idHash: string, memberId: string, expiresAt: number): Promise<void>;
  /** Id of the member while it is valid at `now`; it then lasts until `until`. */
  use(idHash: string, now: number, until: number): Promise<string | null>;
  end(idHash: string): Promise<void>;
  /** How many. */
  dropExpired(now: number): Promise<number>;
}

/** Who asked to become a member and did not confirm it yet. */
export interface Registration {
  tokenHash: string;
  /** JSON of what was filled in. */
  content: string;
  expiresAt: number;
}

export interface Registrations {
  add(registration: Registration): Promise<void>;
  /** What was filled in, while it is valid at `now`. Changes nothing. */
  find(tokenHash: string, now: number): Promise<string | null>;
  /** As find, and takes it away: of two who press at once, one has it. */
  take(tokenHash: string, now: number): Promise<string | null>;
  all(): Promise<Pick<Registration, 'tokenHash' | 'content'>[]>;
  drop(tokenHash: string): Promise<void>;
  /** How many. */
  dropExpired(now: number): Promise<number>;
}
