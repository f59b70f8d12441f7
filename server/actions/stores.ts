/** The two databases as the actions see them. Implemented in server/store. */
import type { JsonObject } from '../../surveys/question.ts';
import type {
  KeptText,
  OpenText,
  PaperCounts,
  OwnAnswers,
  ResponseCounts,
  StoredDraft,
  StoredPaperEntry,
  StoredResponse,
  TextCount,
  TextDecision,
} from './answer-records.ts';
import type { ActionTexts } from '../../reports/action-sheet/action-texts.ts';
import type { FigureKind } from '../../reports/figures/records.ts';
import type { FigureSettings } from '../../reports/figures/service-figures.ts';
import type { AuditCheck, AuditSearch, AuditWatch } from './audit/audit-records.ts';
import type { Consents } from './consent-records.ts';
import type { ErasureList } from './erasure/erasure-list.ts';
import type { FigureMapping } from './figure-file.ts';
import type { FigureImport, FigurePeriod, FigureUpload } from './figure-records.ts';
import type { Jobs } from './jobs/job-records.ts';
import type { LetterBatches } from './letters/letter-batch.ts';
import type { SignInFlows, StaffIdentities } from './oidc/identity-records.ts';
import type { Mailings } from './mailing-records.ts';
import type { Outbox } from './outbox.ts';
import type { MemberLinks, MemberSessions, Registrations } from './own-pages/own-page-records.ts';
import type { IsoDay } from './iso-day.ts';
import type {
  AuditCount,
  AuditEntry,
  ChainedEntry,
  ForgottenInvitation,
  Invitation,
  Member,
  Municipality,
  PersonalCode,
  QuestionnaireVersion,
  StaffMember,
  Wave,
  WaveStatus,
} from './panel-records.ts';
import type { MemberSearch, MembersFound, MemberUpload } from './members/member-records.ts';
import type { LeftKeys, TwoPeopleRequests } from './two-people/request-records.ts';
import type { Samples } from './sample-records.ts';
import type { MemberActivity, RetentionRuns } from './retention/retention-records.ts';
import type { SecondFactors, StaffAccounts, StaffSessions } from './staff/staff-records.ts';
import type { Publication, ReportTexts, Signature, StoredEdition, StoredRelease } from './result-records.ts';

export interface Participant {
  member: Member;
  wave: Wave;
}

export interface PanelStore {
  members: {
    add(members: Member[]): Promise<void>;
    all(): Promise<Member[]>;
    find(id: string): Promise<Member | null>;
    /** Capitals or not; a couple may share one address. */
    findByEmail(email: string): Promise<Member[]>;
    /**
     * Writes what is given of the member with this id and nothing else: what somebody else changes at this moment stays.
     * @throws Problem when somebody else has the reference
     */
    change(changes: Pick<Member, 'id'> & Partial<Member>): Promise<void>;
    /** With invitations, codes, consents and places in samples; false when there is no such member. */
    remove(id: string): Promise<boolean>;
    count(): Promise<number>;
    /** @param page from 1, of so many each */
    search(search: MemberSearch, page: { number: number; size: number }): Promise<MembersFound>;
    /** As `change`; false, and nothing changes, when the member is not as `before` any more. */
    changeFrom(before: Member, member: Member): Promise<boolean>;
  };
  /** Files of members on their way in. */
  memberUploads: {
    add(upload: MemberUpload): Promise<void>;
    find(id: string): Promise<MemberUpload | null>;
    change(id: string, mapping: MemberUpload['mapping']): Promise<void>;
    drop(id: string): Promise<void>;
    all(): Promise<MemberUpload[]>;
    /** Those made before `moment`, ms since 1970; how many. */
    dropBefore(moment: number): Promise<number>;
  };
  /** Marks of references of who was erased: server/actions/members/erased-mark.ts. */
  erasedReferences: {
    /** One that is there already stays. */
    add(mark: string): Promise<void>;
    all(): Promise<Set<string>>;
  };
  /** A copy of the list beside the keys: server/actions/erasure/erasure-list.ts. */
  erasures: ErasureList;
  retentionRuns: RetentionRuns;
  memberActivity: MemberActivity;
  consents: Consents;
  samples: Samples;
  mailings: Mailings;
  letterBatches: LetterBatches;
  jobs: Jobs;
  /** Links in mails that end the mails to a member. */
  stopLinks: {
    /** One that is there already stays. */
    put(tokenHash: string, memberId: string): Promise<void>;
    /** Id of the member. */
    find(tokenHash: string): Promise<string | null>;
  };
  memberLinks: MemberLinks;
  memberSessions: MemberSessions;
  registrations: Registrations;
  staffIdentities: StaffIdentities;
  signInFlows: SignInFlows;
  waves: {
    add(wave: Wave, questionnaire: QuestionnaireVersion): Promise<void>;
    /** Newest first, by id. */
    all(): Promise<Wave[]>;
    find(id: string): Promise<Wave | null>;
    questionnaire(waveId: string, version: number): Promise<QuestionnaireVersion | null>;
    /** Moves the wave only when it is in `from`; false when it was not. `lastDay`: its last day of answering, when that is known now. */
    move(id: string, from: WaveStatus, to: WaveStatus, lastDay?: IsoDay): Promise<boolean>;
    /** Puts `to` in the place of `from`, which has the same id; false when the wave is not `from` any more. */
    change(from: Wave, to: Wave): Promise<boolean>;
    /** One more; the wave says which one is asked. @throws Problem when this version is there already */
    addQuestionnaire(questionnaire: QuestionnaireVersion): Promise<void>;
    /** Takes a draft away with its questionnaires, sample and mailings; false when it is no draft. */
    removeDraft(id: string): Promise<boolean>;
  };
  /** The member and the wave that a link or a code is of, at once: the many who answer ask it at each step. */
  participants: {
    ofToken(tokenHash: string): Promise<Participant | null>;
    ofCode(codeHash: string): Promise<Participant | null>;
  };
  invitations: {
    add(invitations: Invitation[]): Promise<void>;
    /** Those that are there already stay as they are. */
    put(invitations: Invitation[]): Promise<void>;
    delivered(whose: { waveId: string; memberId: string }, delivery: Invitation['delivery']): Promise<void>;
    /** Takes away those that were never sent. */
    dropWaiting(waveId: string, channel: Invitation['channel']): Promise<void>;
    /** From then on no link of the wave works, and nothing is left of them; how many there were. Who was invited stays. */
    endTokens(waveId: string): Promise<number>;
    /** How many. */
    dropOfWave(waveId: string): Promise<number>;
    /** Oldest first. */
    ofMember(memberId: string): Promise<Invitation[]>;
    /** Of all waves, sent on this day or later. */
    since(day: IsoDay): Promise<Invitation[]>;
    ofWave(waveId: string): Promise<Invitation[]>;
  };
  /** Kept as counts. */
  forgottenInvitations: {
    /** @param people how many alike; one when it is absent */
    add(waveId: string, invitation: ForgottenInvitation, people?: number): Promise<void>;
    /** One for each person, in an order that tells nothing. */
    ofWave(waveId: string): Promise<ForgottenInvitation[]>;
  };
  codes: {
    /**
     * Of a member's codes for a wave that were made for the same, the last before these stays and older ones are dropped.
     * @param codes one of each member and wave
     * @returns the hashes that are stored now; one that was there already is left as it is, and is not among them
     */
    add(codes: PersonalCode[]): Promise<Set<string>>;
    /** How many. */
    dropOfWave(waveId: string): Promise<number>;
  };
  staff: StaffAccounts & {
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
  /** Service figures: what was imported, by kind and period. */
  figures: {
    /** Which periods of a kind there are, oldest first. */
    periods(kind: FigureKind): Promise<string[]>;
    find(kind: FigureKind, period: string): Promise<FigurePeriod | null>;
    /** Oldest first; for kinds of which all fits in memory. */
    ofKind(kind: FigureKind): Promise<FigurePeriod[]>;
    tallies(kind: FigureKind): Promise<Pick<FigurePeriod, 'period' | 'tally'>[]>;
    /** In the place of what the period had. */
    save(period: FigurePeriod): Promise<void>;
    addImport(entry: FigureImport): Promise<void>;
    /** Newest first. */
    imports(): Promise<FigureImport[]>;
    settings(): Promise<FigureSettings>;
    saveSettings(settings: FigureSettings): Promise<void>;
    /** How a layout was read before; `signature` tells it by its heads. */
    layout(kind: FigureKind, signature: string): Promise<FigureMapping | null>;
    saveLayout(kind: FigureKind, signature: string, mapping: FigureMapping): Promise<void>;
  };
  figureUploads: {
    add(upload: FigureUpload): Promise<void>;
    find(id: string): Promise<FigureUpload | null>;
    change(id: string, choices: Pick<FigureUpload, 'mapping' | 'replace'>): Promise<void>;
    drop(id: string): Promise<void>;
    /** Those made before `moment`, ms since 1970; how many. */
    dropBefore(moment: number): Promise<number>;
  };
  /** What staff write on the sheets of actions, by year. */
  actionTexts: {
    find(code: string, year: number): Promise<ActionTexts | null>;
    /** Saves them as the version after `texts.version`; false when somebody else did so before. */
    save(texts: ActionTexts): Promise<boolean>;
  };
  twoPeople: TwoPeopleRequests;
  leftKeys: LeftKeys;
  outbox: Outbox;
  /** Who hears by mail when a release changes the tracker, and of which releases they have heard. */
  trackerMail: {
    /** Keeps the token of who already was. */
    subscribe(staffId: string, token: string): Promise<void>;
    unsubscribe(staffId: string): Promise<void>;
    subscribers(): Promise<{ staffId: string; token: string }[]>;
    announced(): Promise<string | null>;
    /** False when it was not `from` any more: somebody else announced it. */
    announce(from: string | null, to: string): Promise<boolean>;
  };
  /** Inside a transaction, what is noted is written when its work is done, and shows from then on. */
  audit: {
    append(entry: AuditEntry): Promise<void>;
    /** Writes what this transaction has noted so far, for when what follows cannot be taken back. */
    settle(): Promise<void>;
    all(): Promise<AuditEntry[]>;
    /** When the newest entry was noted; null: none was. */
    newestAt(): Promise<string | null>;
    /** In order of arrival; with those of its parts: "2021-3", "2021-3 invitation mail", "2021-3, draw 2". */
    ofSubject(subject: string): Promise<AuditEntry[]>;
    /** At most so many in order of their numbers. @param after the last number that was seen; null: none */
    chain(after: number | null, most: number): Promise<ChainedEntry[]>;
    /** Newest first. @param page `number` from 1 */
    search(
      search: AuditSearch,
      page: { number: number; size: number },
    ): Promise<{ entries: ChainedEntry[]; count: number }>;
    /** Everybody whom an entry names. */
    actors(): Promise<string[]>;
    /** One more of these on that day, or on the first day after it that is not sealed. */
    count(entry: Omit<AuditCount, 'times'>): Promise<void>;
    /** By day, and then in an order that tells nothing. */
    counts(): Promise<AuditCount[]>;
    /** Newest day first; at most 200. */
    searchCounts(search: AuditSearch): Promise<AuditCount[]>;
    /** Notes the digest of the counts since the last seal, up to and with this day; false when that was done before. */
    seal(day: IsoDay, at: string): Promise<boolean>;
  };
  auditWatch: {
    find(): Promise<AuditWatch>;
    /** Null: nobody. The next check of the day is as if there had been none today. */
    setMail(email: string | null): Promise<void>;
    /** True for who checks the log on this day: one of all who ask. False too when the day after it is taken. */
    takeDay(day: IsoDay, after: IsoDay): Promise<boolean>;
    keepCheck(check: AuditCheck): Promise<void>;
  };
  secondFactors: SecondFactors;
  sessions: StaffSessions;
  /** Counts tries in fixed windows, for every process alike; true while `key` has had at most `allowed` in this window. */
  limits: {
    take(key: string, limit: { allowed: number; windowMs: number }, now: number): Promise<boolean>;
    /** Takes one try off again; a key with none left is forgotten. */
    giveBack(key: string, limit: { windowMs: number }, now: number): Promise<void>;
  };
  /** Takes what was deleted of people out of the files of the database too, outside a transaction. What cannot be done now, `tidy` does. */
  forgetDeleted(): Promise<void>;
  /** Every few minutes: what `forgetDeleted` left, and the log of commits that SQLite keeps beside the tables. */
  tidy(): Promise<void>;
  /** Writes and takes back, to see that the database can be written. */
  canWrite(): Promise<boolean>;
  /** All or nothing; the stores handed to `work` write inside the transaction. */
  inOneTransaction<T>(work: (panel: PanelStore) => Promise<T>): Promise<T>;
}

export interface AnswersStore {
  responses: {
    /**
     * Stores the response and its open texts in one transaction, exactly once per ticket; resolves after the commit.
     * "same": the ticket was there with equal answers, bands and texts; "different": with others, and the first stays.
     * `textKeys`: every key that the receipt leads to, when it also has fields that were left empty.
     * Of a receipt that somebody else's response has, nothing is kept.
     */
    add(
      response: StoredResponse,
      openTexts: OpenText[],
      textKeys?: string[],
    ): Promise<'stored' | 'same' | 'different'>;
    exists(ticket: string): Promise<boolean>;
    /** For the member whose ticket it is, and nobody else. */
    find(ticket: string): Promise<StoredResponse | null>;
    /** In key order, which says nothing about the order of arrival. */
    ofWave(waveId: string): Promise<StoredResponse[]>;
    /** The one response of this receipt. */
    findByReceipt(receiptHash: string): Promise<StoredResponse | null>;
    /**
     * In one transaction: puts the response in the place of the one with its receipt and ticket, and its texts in the place of
     * those under `textKeys`, and drops the draft. A text that stays the same keeps what was decided on it. False when there
     * is no such response any more.
     */
    replace(response: StoredResponse, openTexts: OpenText[], textKeys: string[]): Promise<boolean>;
    /** Deletes the response of this receipt, its texts and its draft in one transaction; false when there is none. */
    withdraw(receiptHash: string, textKeys: string[]): Promise<boolean>;
    /** All of one moment, so that its parts agree. */
    counts(waveId: string): Promise<ResponseCounts>;
  };
  /** The counts of an open wave that staff see; server/actions/monitor/shown-counts.ts says when they are replaced. */
  shownCounts: {
    find(waveId: string): Promise<ResponseCounts | null>;
    /** In the place of those with `before` answers (null: of none); false when others stand there now. */
    keep(waveId: string, counts: ResponseCounts, before: number | null): Promise<boolean>;
  };
  /** Answers not sent yet, one a ticket; storing the response of a ticket drops its draft in the same transaction. */
  drafts: {
    find(ticket: string): Promise<StoredDraft | null>;
    /**
     * Saves it as the revision after `draft.revision`; false when somebody else did so before.
     * A first one is only taken for a ticket without a response.
     */
    save(draft: StoredDraft): Promise<boolean>;
    /**
     * Lays answers that are in ready to be changed, as `seal` makes them of what is stored at that very moment; in the place
     * of a draft that was left, unless it `goesOn`. False when the ticket has no response of this receipt any more.
     */
    lay(own: OwnAnswers, seal: (stored: JsonObject, texts: Map<string, string>) => string): Promise<boolean>;
    /** Of a wave that takes no answers any more; how many. */
    dropOfWave(waveId: string): Promise<number>;
  };
  /** Forms on paper typed once, one a ticket; storing the response of a ticket drops its entry in the same transaction. */
  paperEntries: {
    find(ticket: string): Promise<StoredPaperEntry | null>;
    /** False when one of this ticket waits already, or its answers are in. */
    add(entry: StoredPaperEntry): Promise<boolean>;
    /** In key order, which says nothing. */
    ofWave(waveId: string): Promise<StoredPaperEntry[]>;
    drop(ticket: string): Promise<void>;
    /** Null before the first form. */
    counts(waveId: string): Promise<PaperCounts | null>;
    /** On top of what was counted before. */
    addCounts(waveId: string, counts: PaperCounts): Promise<void>;
  };
  /**
   * Forgets what waits under this ticket (a draft, a form on paper typed once) in one transaction, and the response too when it is asked;
   * its open texts lie apart, and cannot be found from here.
   */
  forgetTicket(ticket: string, responseToo: boolean): Promise<void>;
  /** The responses of one person in all waves. */
  forgetPseudonym(pseudonym: string): Promise<void>;
  forgetTexts(keys: string[]): Promise<void>;
  /** By which every answer can be known, and nothing of what it says. */
  signs(): Promise<{
    responses: { ticket: string; pseudonym: string; receiptHash: string | null }[];
    textKeys: string[];
  }>;
  /** Nothing connects the answers of this wave with those of others any more: each gets a pseudonym by chance. */
  cutPseudonyms(waveId: string): Promise<void>;
  /** Takes away what the database itself remembers of the order of arrival; for when a wave has closed. */
  forgetArrival(): Promise<void>;
  /**
   * Takes what was withdrawn or replaced out of the files of the database too, after that was committed. When others hold
   * the tables it waits for `tidy`.
   */
  forgetWithdrawn(): Promise<void>;
  /**
   * Every few minutes: forgets what waits for it, and what tells in which order answers came and which text came with them:
   * the log of commits that SQLite keeps beside the tables, and the order and numbers of rows in PostgreSQL.
   */
  tidy(): Promise<void>;
  /** Many at once, for demo data and imports. */
  addMany(responses: StoredResponse[], openTexts: OpenText[]): Promise<void>;
  releases: {
    add(release: StoredRelease): Promise<void>;
    ofWave(waveId: string): Promise<StoredRelease[]>;
    find(waveId: string, number: number): Promise<StoredRelease | null>;
    /** The newest of each wave, without its document; in the order of the waves' ids. */
    newest(): Promise<Omit<StoredRelease, 'document'>[]>;
  };
  openTexts: {
    /** In the order of their keys, which says nothing. */
    ofWave(waveId: string): Promise<KeptText[]>;
    /** key -> text, of those that are there. */
    underKeys(keys: string[]): Promise<Map<string, string>>;
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
  /** For when the disk is full. False when no room came of it. */
  giveUpReserve(): Promise<boolean>;
  /** From 0 to 1, what is free of the disk; null when that cannot be seen from here, as of a database server. */
  roomLeft(): Promise<number | null>;
}
