/** The names of what is kept of a member, on the member's own page and in what is downloaded. In Dutch the same for u and je. */
import type { Consent, ConsentPurpose } from '../../consent-records.ts';
import type { IsoDay } from '../../iso-day.ts';
import type { Invitation, Member } from '../../panel-records.ts';
import type { StoredResponse } from '../../answer-records.ts';
import type { Language } from '../../../../surveys/language.ts';

export interface RecordWords {
  title: (municipality: string) => string;
  lead: string;
  headings: {
    contact: string;
    profile: string;
    membership: string;
    consents: string;
    waves: string;
    answers: string;
    draft: string;
  };
  fields: {
    reference: string;
    salutation: string;
    firstName: string;
    lastName: string;
    name: string;
    address: string;
    street: string;
    houseNumber: string;
    box: string;
    postcode: string;
    town: string;
    email: string;
    phone: string;
    birthYear: string;
    gender: string;
    district: string;
    education: string;
    language: string;
    channel: string;
    recruitment: string;
    memberSince: string;
    consentedOn: string;
    status: string;
    lastSeen: string;
    mailState: string;
    letterState: string;
  };
  gender: Record<Member['gender'], string>;
  education: Record<NonNullable<Member['education']>, string>;
  language: Record<Language, string>;
  channel: Record<Member['preferredChannel'], string>;
  recruitment: Record<Member['recruitment'], string>;
  status: Record<Member['status'], string>;
  mailState: Record<Member['mailState'], string>;
  letterState: Record<Member['letterState'], string>;
  mode: Record<StoredResponse['mode'], string>;
  purposes: Record<ConsentPurpose, string>;
  source: Record<Consent['source'], string>;
  /** A day in a sentence of its own. */
  dayOn: (day: IsoDay) => string;
  sinceOn: (state: string, day: IsoDay) => string;
  givenOn: (day: IsoDay) => string;
  withdrawnOn: (day: IsoDay) => string;
  version: (number: number) => string;
  noConsents: string;
  noInvitations: string;
  invitedOn: (day: IsoDay) => string;
  by: Record<Invitation['channel'], string>;
  notDelivered: string;
  drawn: string;
  answeredOn: (day: IsoDay) => string;
  noAnswers: string;
  /** @param wave of which the key was destroyed */
  notFindable: (wave: string) => string;
  noAnswer: string;
  /** The profile that is kept with answers. */
  bands: string;
  keptApart: string;
  /** After the lead, in what a colleague downloads for a member: it has no answers. */
  answersLeftOut: string;
  notKnown: string;
  madeOn: (day: IsoDay) => string;
  /** In the foot of a printed page: "Bladzijde" 1 "van" 3. */
  pageLines: { page: string; of: string };
}
