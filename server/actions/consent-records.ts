/** What members agreed to. A consent keeps its day and the version of the words that were read; it is never overwritten. */
import type { Language } from '../../surveys/language.ts';
import type { IsoDay } from './iso-day.ts';

/** To be a member; to be mailed; to have education and language kept for weighting. */
export type ConsentPurpose = 'membership' | 'mail' | 'profile';

/** The words, in the first person: they are the same for u and je. */
export interface ConsentText {
  version: number;
  fromDay: IsoDay;
  texts: Partial<Record<Language, Record<ConsentPurpose, string>>>;
}

export interface Consent {
  memberId: string;
  purpose: ConsentPurpose;
  textVersion: number;
  givenOn: IsoDay;
  withdrawnOn: IsoDay | null;
  source: 'import' | 'staff' | 'self';
}

export interface Consents {
  /** Oldest first. */
  texts(): Promise<ConsentText[]>;
  /** @throws Problem when the version is there already */
  addText(text: ConsentText): Promise<void>;
  /** One that is there already stays as it is. */
  add(consents: Consent[]): Promise<void>;
  /** Oldest first. */
  ofMember(memberId: string): Promise<Consent[]>;
  /** Given again on the day it was withdrawn: what was given that day was never ended. */
  reopen(memberId: string, purpose: ConsentPurpose, day: IsoDay): Promise<void>;
  /** Ends what stands open for this purpose. */
  withdraw(memberId: string, purpose: ConsentPurpose, day: IsoDay): Promise<void>;
}
