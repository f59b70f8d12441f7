/** What the panel database keeps of the accounts of staff beside who they are. Times are ms since 1970; of secrets there is only a hash. */
import type { IsoDay } from '../iso-day.ts';
import type { StaffMember } from '../panel-records.ts';

export interface StaffAccount extends StaffMember {
  /** Null: never. */
  lastSignIn: IsoDay | null;
  hasSecondFactor: boolean;
}

export interface StaffAccounts {
  /** By name. */
  accounts(): Promise<StaffAccount[]>;
  /**
   * Ids of the administrators who are active and have signed in or chosen a password. Nobody else changes them before the transaction ends:
   * of two who take each other's role away, one comes second.
   */
  lockAdmins(): Promise<string[]>;
  /** False, and nothing changes, when it is not `before` any more. */
  changeRole(id: string, before: StaffMember['role'], after: StaffMember['role']): Promise<boolean>;
  /** False when it was so already. */
  setActive(id: string, active: boolean): Promise<boolean>;
  rename(id: string, name: string): Promise<void>;
  noteSignIn(id: string, day: IsoDay): Promise<void>;
  /** The links to choose a password that this person did not use. */
  dropSetupLinks(id: string): Promise<void>;
}

export interface SecondFactor {
  /** The secret, locked under the key of staff. */
  sealed: string;
  /** Half minutes since 1970: codes of this one and earlier ones are used up. */
  lastStep: number;
}

export interface SecondFactors {
  find(staffId: string): Promise<SecondFactor | null>;
  /** In the place of an earlier one. */
  save(staffId: string, factor: SecondFactor): Promise<void>;
  /** False when there is one already: of two browsers that got here with the password, one sets it. */
  add(staffId: string, factor: SecondFactor): Promise<boolean>;
  /** Uses the codes up to this half minute up: of two who send the same code at once, one has it. */
  takeStep(staffId: string, step: number): Promise<boolean>;
  /** With its recovery codes. */
  remove(staffId: string): Promise<void>;
  /** In the place of all earlier ones. */
  putRecoveryCodes(staffId: string, codeHashes: string[]): Promise<void>;
  /** Uses the code up; false when this person has no such code. */
  takeRecoveryCode(staffId: string, codeHash: string): Promise<boolean>;
  recoveryCodesLeft(staffId: string): Promise<number>;
}

export interface StaffSession {
  /** SHA-256 of the session's id. */
  idHash: string;
  since: number;
  /** To the quarter of an hour. */
  usedAt: number;
  /** "Firefox op Linux" */
  browser: string;
}

/** `idHash` is the SHA-256 of the session id. */
export interface StaffSessions {
  read(idHash: string, now: number): Promise<string | null>;
  /** Of somebody who is not signed in. */
  write(idHash: string, data: string, expiresAt: number): Promise<void>;
  /** Of somebody who signs in now. */
  open(staffId: string, session: StaffSession, data: string, expiresAt: number): Promise<void>;
  /** Of somebody who is signed in. One that was ended in the meantime stays ended. */
  goOn(idHash: string, data: string, until: { usedAt: number; expiresAt: number }): Promise<void>;
  /** Newest first. */
  ofPerson(staffId: string, now: number): Promise<StaffSession[]>;
  end(idHash: string): Promise<void>;
  /** One of this person; false when there is none. */
  endOneOf(staffId: string, idHash: string): Promise<boolean>;
  /** @param but the one that stays. @returns how many there were */
  endAllOf(staffId: string, but: string | null): Promise<number>;
  /** How many. */
  endExpired(now: number): Promise<number>;
}
