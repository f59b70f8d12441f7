/** What the panel database keeps: the municipality, its members, waves and staff. Never an answer. */
import type { Logo } from '../../reports/disclosure/release.ts';
import type { ProfileBands } from '../../surveys/bands.ts';
import type { Address, OtherLanguage } from '../../surveys/language.ts';
import type { JsonObject } from '../../surveys/question.ts';
import type { IsoDay } from './iso-day.ts';
import type { Mailing } from './mailing-records.ts';
import type { PrivacySettings } from './privacy-documents/privacy-settings.ts';

export interface Municipality {
  name: string;
  nisCode: string;
  phone: string;
  phoneHours: string;
  email: string;
  /** What the digital counter is called here. */
  counterName: string;
  /** #RRGGBB */
  colour: string;
  /** PNG; absent: none. */
  logo?: Logo;
  districts: string[];
  /** How a form on paper is given back, a paragraph each; absent: at the town hall. */
  paperReturn?: string[];
  /** Residents of 16 and older by the register, to weight to; absent: not known, nothing is weighted. */
  population?: PopulationGroup[];
  /** The population is Statbel's of 1 January of this year; absent: from elsewhere. */
  populationYear?: number;
  /** For the accessibility statement; absent: what the program says of itself. */
  accessibility?: {
    /** When the municipality last looked at it. */
    statedOn?: IsoDay;
    /** What it knows besides, each a sentence. */
    limits?: string[];
  };
  /** For the privacy documents; absent: nothing was filled in. */
  privacy?: PrivacySettings;
  /** How the panel is run; absent: server/actions/panel-settings.ts. */
  panel?: PanelSettings;
  /** How long things are kept; absent: server/actions/retention/retention-settings.ts. */
  retention?: RetentionSettings;
  /** How residents are addressed; absent: in Dutch only, with u. */
  languages?: LanguageSettings;
}

export interface PanelSettings {
  /** Whether residents may sign up by themselves. */
  selfRegistration: boolean;
  /** In years, to become a member. */
  minimumAge: number;
  /** Waves to which a member is invited at most within twelve months, over all waves. */
  contactCap: number;
  /** So that the mail server does not take us for a sender of spam. */
  mailsPerMinute: number;
}

/** How long things are kept: server/actions/retention/retention-settings.ts. */
export interface RetentionSettings {
  /** Days after a wave closed that its links and codes are kept. */
  codes: number;
  /** Days after a wave closed that is known who was drawn for it. */
  samples: number;
  /** Months after a wave closed that is known who was invited. */
  invitations: number;
  /** Days that the details of who left the panel are kept. */
  left: number;
  /** Months without a sign of life before a member is asked whether to stay. */
  inactive: number;
  /** Days that a member has to answer that. */
  answer: number;
}

/** What the law lets a municipality do: homogeneous Dutch, one of the six of the periphery, or rules of its own. */
export type LanguageProfile = 'dutch' | 'periphery' | 'own';

export interface LanguageSettings {
  profile: LanguageProfile;
  /** Beside Dutch, which is always offered and first. */
  offered: OtherLanguage[];
  /** Why a Dutch municipality offers other languages; null when it offers none, or need not say. */
  motivation: string | null;
  address: Address;
  /** The hours of the telephone, in each language that is offered. */
  phoneHours: Partial<Record<OtherLanguage, string>>;
}

export interface PopulationGroup {
  /** One of the seven base classes, 16-24 to 75+. */
  ageClass: string;
  gender: 'v' | 'm';
  district: string;
  people: number;
}

/** As it stands in an address window. */
export interface PostalAddress {
  street: string;
  houseNumber: string;
  /** Empty: none. */
  box: string;
  postcode: string;
  town: string;
}

export interface Member {
  id: string;
  reference: string;
  /** "Mevrouw"; null: not known. */
  salutation: string | null;
  firstName: string;
  lastName: string;
  /** Null: not known, so no letter can be sent. */
  address: PostalAddress | null;
  email: string | null;
  phone: string | null;
  birthYear: number;
  gender: 'v' | 'm' | 'x';
  district: string;
  education: 'low' | 'mid' | 'high' | null;
  language: string;
  preferredChannel: 'mail' | 'letter' | 'phone';
  recruitment: 'random' | 'volunteer' | 'open';
  consentedOn: IsoDay;
  memberSince: IsoDay;
  status: 'active' | 'paused' | 'left';
  /** Day of the last change of the status. */
  statusSince: IsoDay;
  /** "bounced": the address does not work; "stopped": this person wants no mail. */
  mailState: 'ok' | 'bounced' | 'stopped';
  /** "returned": letters come back. */
  letterState: 'ok' | 'returned';
}

export type WaveStatus = 'draft' | 'planned' | 'open' | 'closed' | 'released' | 'published';

export interface Wave {
  /** year-number: 2021-3 */
  id: string;
  title: string;
  purpose: string;
  status: WaveStatus;
  opensOn: IsoDay;
  closesOn: IsoDay;
  questionnaireVersion: number;
  /** Which profile bands are kept with an answer, e.g. ["age5", "gender", "district"]: surveys/bands.ts. */
  bands: string[];
  /** Whether people may change their answers while it is open. */
  mayEdit: boolean;
}

export interface QuestionnaireVersion {
  waveId: string;
  version: number;
  definition: JsonObject;
  /** report.json beside the questionnaire: order, themes, sentences. */
  reportPlan: JsonObject;
}

export interface Invitation {
  /** SHA-256 of the token, hex. The token itself is nowhere. */
  tokenHash: string;
  memberId: string;
  waveId: string;
  channel: 'mail' | 'letter' | 'phone';
  sentOn: IsoDay;
  /** "waiting": still to be sent; "failed": it came back or was given up. */
  delivery: 'waiting' | 'sent' | 'failed';
}

/** An invitation of somebody who was erased since, without the person: only what the counts of a wave need. */
export interface ForgottenInvitation extends Pick<Invitation, 'channel' | 'delivery'> {
  /** They were in the sample. */
  drawn: boolean;
  /** As the wave keeps them with an answer, never finer. */
  bands: ProfileBands;
}

/** A code from a letter or a form, for one member and wave; the last two of each are in use. */
export interface PersonalCode {
  /** HMAC-SHA256 of the code under the key of the codes, hex. The code itself is nowhere. */
  codeHash: string;
  memberId: string;
  waveId: string;
  /** A form on paper by itself, or the letters of a mailing of this kind. */
  madeFor: 'form' | Mailing['kind'];
}

export interface StaffMember {
  id: string;
  email: string;
  name: string;
  role: 'communications' | 'policy' | 'admin' | 'steward';
  /** argon2id; null until the one-time link has been used. */
  passwordHash: string | null;
  active: boolean;
}

/** Append-only. Never answers, tokens or addresses. */
export interface AuditEntry {
  at: string;
  actor: string;
  action: string;
  subject: string;
}

/** As it lies in the log: server/actions/audit/chain.ts says what the hash is over. */
export interface ChainedEntry extends AuditEntry {
  /** From 1, without gaps. */
  number: number;
  hash: string;
}

/** Entries about the answers of one person: how many on a day, not when. */
export interface AuditCount extends Omit<AuditEntry, 'at'> {
  day: IsoDay;
  times: number;
}
