/** What the panel database keeps so that staff sign in with their account of the municipality. Times are ms since 1970. */

/** Who somebody is at the provider. Never the e-mail address: that can be given to somebody else. */
export interface Identity {
  /** As the provider names itself: https://aanmelden.kerkebeek.example */
  issuer: string;
  /** Means something to this issuer only. */
  subject: string;
}

export interface StaffIdentities {
  /**
   * In the place of what this person had.
   * @throws Problem when the identity is somebody else's
   */
  connect(staffId: string, identity: Identity): Promise<void>;
  /** Id of the staff member. */
  find(identity: Identity): Promise<string | null>;
}

/** Somebody who was sent to the provider and did not come back yet. */
export interface SignInFlow {
  /** SHA-256 of what the browser keeps. */
  idHash: string;
  /** JSON of FlowContent. */
  content: string;
  expiresAt: number;
}

export interface SignInFlows {
  add(flow: SignInFlow): Promise<void>;
  /** The content while it is valid at `now`, once: of two who come back with it, one has it. */
  take(idHash: string, now: number): Promise<string | null>;
  dropExpired(now: number): Promise<void>;
}
