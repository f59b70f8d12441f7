/** What the actions need from the world: stores, keys, clock. Implemented in server/store; joined in server/installation.ts. */
import type { FrozenDocument } from '../../reports/bundle/bundle.ts';
import type { Logo } from '../../reports/disclosure/release.ts';
import type { ProfileBands } from '../../surveys/bands.ts';
import type { JsonObject } from '../../surveys/question.ts';
import type { PrintKind } from './print-kinds.ts';

/** Day as YYYY-MM-DD. */
export type IsoDay = string;

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
  /** Residents of 16 and older by the register, to weight to; absent: not known, nothing is weighted. */
  population?: PopulationGroup[];
}

export interface PopulationGroup {
  /** One of the seven base classes, 16-24 to 75+. */
  ageClass: string;
  gender: 'v' | 'm';
  district: string;
  people: number;
}

export interface Member {
  id: string;
  reference: string;
  firstName: string;
  lastName: string;
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
  status: 'active' | 'paused' | 'left';
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

export interface StoredResponse {
  /** HMAC of the member under the wave's key, hex: primary key and idempotency key. */
  ticket: string;
  pseudonym: string;
  waveId: string;
  questionnaireVersion: number;
  mode: 'web' | 'paper' | 'phone';
  bands: ProfileBands;
  answers: JsonObject;
  day: IsoDay;
}

/** Free text, kept apart: no ticket, no pseudonym, no bands. */
export interface OpenText {
  waveId: string;
  question: string;
  text: string;
}

/** An open text under the key that chance gave it, with what the moderator decided. */
export interface KeptText extends OpenText {
  /** 32 hex digits. */
  key: string;
  decision: TextDecision | null;
}

export interface TextDecision {
  /** As readers may see it; null when it is not released. */
  released: string | null;
}

export interface TextCount {
  question: string;
  texts: number;
  decided: number;
  released: number;
}

export interface StoredRelease {
  waveId: string;
  number: number;
  createdOn: IsoDay;
  checksum: string;
  /** The release document, frozen as text. */
  document: string;
}

/** What staff added to a release, frozen as text: reports/edition.ts. */
export interface StoredEdition {
  waveId: string;
  release: number;
  number: number;
  createdOn: IsoDay;
  checksum: string;
  document: string;
}

/** Paragraphs that staff write for the report of a wave. */
export interface ReportTexts {
  waveId: string;
  /** How often they were saved; 0: never. */
  version: number;
  conclusions: string[];
  next: string[];
}

/** Which staff member, by id, and on which day. */
export interface Signature {
  by: string;
  on: IsoDay;
}

/** A proposal to publish the results of a wave, and what became of it. */
export interface Publication {
  waveId: string;
  /** From 1, within the wave. */
  number: number;
  state: 'proposed' | 'dropped' | 'published' | 'replaced' | 'withdrawn';
  release: number;
  /** 0: the figures alone. */
  edition: number;
  /** The last day on which the public sees it; null: until it is withdrawn. */
  lastDay: IsoDay | null;
  /** Correction notice above the results. */
  notice: string | null;
  asked: Signature;
  /** Who published or dropped the proposal. */
  decided: Signature | null;
  /** Who replaced or withdrew the publication. */
  ended: Signature | null;
  /** Why it was withdrawn, for readers. */
  reason: string | null;
}

export interface PanelStore {
  members: {
    add(members: Member[]): Promise<void>;
    all(): Promise<Member[]>;
    find(id: string): Promise<Member | null>;
    count(): Promise<number>;
  };
  waves: {
    add(wave: Wave, questionnaire: QuestionnaireVersion): Promise<void>;
    /** Newest first, by id. */
    all(): Promise<Wave[]>;
    find(id: string): Promise<Wave | null>;
    questionnaire(waveId: string, version: number): Promise<QuestionnaireVersion | null>;
    /** Moves the wave only when it is in `from`; false when it was not. `lastDay`: its last day of answering, when that is known now. */
    move(id: string, from: WaveStatus, to: WaveStatus, lastDay?: IsoDay): Promise<boolean>;
  };
  invitations: {
    add(invitations: Invitation[]): Promise<void>;
    findByTokenHash(tokenHash: string): Promise<Invitation | null>;
    ofWave(waveId: string): Promise<Invitation[]>;
  };
  staff: {
    add(person: StaffMember): Promise<void>;
    findByEmail(email: string): Promise<StaffMember | null>;
    find(id: string): Promise<StaffMember | null>;
    setPassword(id: string, passwordHash: string): Promise<void>;
    /** One-time links to choose a password: hash of the token, expiry in ms since 1970. */
    addSetupLink(tokenHash: string, staffId: string, expiresAt: number): Promise<void>;
    /** Whose link it is, while it is valid at `now`; null otherwise. Changes nothing. */
    findSetupLink(tokenHash: string, now: number): Promise<string | null>;
    /** As findSetupLink, and uses the link up. */
    takeSetupLink(tokenHash: string, now: number): Promise<string | null>;
  };
  settings: {
    municipality(): Promise<Municipality | null>;
    saveMunicipality(municipality: Municipality): Promise<void>;
  };
  reportTexts: {
    ofWave(waveId: string): Promise<ReportTexts | null>;
    /** Saves them as the version after `texts.version`; false when somebody else did so before. */
    save(texts: ReportTexts): Promise<boolean>;
  };
  publications: {
    /** Newest first. */
    ofWave(waveId: string): Promise<Publication[]>;
    /** What the public may see now, but for its last day; one a wave. */
    published(): Promise<Publication[]>;
    /** @throws Problem when the wave has an open proposal already */
    ask(proposal: Omit<Publication, 'state' | 'decided' | 'ended' | 'reason'>): Promise<void>;
    /** Takes an open proposal away; false when it is not open. */
    drop(waveId: string, number: number, sign: Signature): Promise<boolean>;
    /** Publishes an open proposal of somebody else in the place of what was published; false when there is none. */
    publish(waveId: string, number: number, sign: Signature): Promise<boolean>;
    /** Ends a publication; false when it is not published. */
    withdraw(waveId: string, number: number, end: Signature & { reason: string }): Promise<boolean>;
  };
  audit: { append(entry: AuditEntry): Promise<void>; all(): Promise<AuditEntry[]> };
  /** Staff sessions. `idHash` is the SHA-256 of the session id; times are ms since 1970. */
  sessions: {
    read(idHash: string, now: number): Promise<string | null>;
    write(idHash: string, data: string, expiresAt: number): Promise<void>;
    end(idHash: string): Promise<void>;
    endExpired(now: number): Promise<void>;
  };
  /** Counts tries in fixed windows, for every process alike; true while `key` has had at most `allowed` in this window. */
  limits: { take(key: string, limit: { allowed: number; windowMs: number }, now: number): Promise<boolean> };
  /** Writes and takes back, to see that the database can be written. */
  canWrite(): Promise<boolean>;
  /** All or nothing; the stores handed to `work` write inside the transaction. */
  inOneTransaction<T>(work: (panel: PanelStore) => Promise<T>): Promise<T>;
}

export interface AnswersStore {
  responses: {
    /**
     * Stores the response and its open texts in one transaction, exactly once per ticket; resolves after the commit.
     * "same": the ticket was there with equal answers; "different": with others, and the first stays.
     */
    add(response: StoredResponse, openTexts: OpenText[]): Promise<'stored' | 'same' | 'different'>;
    exists(ticket: string): Promise<boolean>;
    /** In key order, which says nothing about the order of arrival. */
    ofWave(waveId: string): Promise<StoredResponse[]>;
    /** How many answers, by one band's code. */
    countByBand(waveId: string, band: keyof ProfileBands): Promise<Map<string, number>>;
  };
  /** Takes away what the database itself remembers of the order of arrival; for when a wave has closed. */
  forgetArrival(): Promise<void>;
  /** Many at once, for demo data and imports. */
  addMany(responses: StoredResponse[], openTexts: OpenText[]): Promise<void>;
  releases: {
    add(release: StoredRelease): Promise<void>;
    ofWave(waveId: string): Promise<StoredRelease[]>;
    find(waveId: string, number: number): Promise<StoredRelease | null>;
  };
  openTexts: {
    /** In the order of their keys, which says nothing. */
    ofWave(waveId: string): Promise<KeptText[]>;
    /** Replaces an earlier decision; false when the wave has no such text. */
    decide(waveId: string, key: string, decision: TextDecision): Promise<boolean>;
    /** What readers may see, in the order of the keys. */
    released(waveId: string): Promise<OpenText[]>;
    /** By question, in no particular order. */
    counts(waveId: string): Promise<TextCount[]>;
  };
  editions: {
    /** @throws Problem when the number is taken */
    add(edition: StoredEdition): Promise<void>;
    /** Oldest first. */
    ofWave(waveId: string): Promise<StoredEdition[]>;
    find(waveId: string, release: number, number: number): Promise<StoredEdition | null>;
  };
  canWrite(): Promise<boolean>;
}

/** Secret keys as files outside both databases. */
export interface Keys {
  /** Made when missing: called when a wave is created, never on the way of an answer. */
  createWaveKey(waveId: string): Promise<void>;
  waveKey(waveId: string): Promise<Buffer>;
  seriesKey(): Promise<Buffer>;
}

/** A release and its edition as they were frozen, word for word. */
export interface FrozenResults {
  release: FrozenDocument;
  /** Null: the figures alone. */
  edition: FrozenDocument | null;
}

/** One chart of a report as a file of its own. */
export interface ChartFile {
  /** Its name in the report. */
  chart: string;
  kind: 'svg' | 'png';
  /** With title, question and base line in the picture. */
  alone: boolean;
}

/** Makes files of a release; the same documents give the same bytes. Throws a Problem when too much waits. */
export interface Printer {
  print(kind: PrintKind, frozen: FrozenResults): Promise<Buffer>;
  /** Null when the report has no such chart. */
  draw(file: ChartFile, frozen: FrozenResults): Promise<Buffer | null>;
}

export interface Clock {
  now(): Date;
}
