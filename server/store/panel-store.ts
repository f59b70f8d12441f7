/** Everything about the panel, in one database: who the members are, never what they answered. */
import type { Knex } from 'knex';
import type { PanelStore } from '../actions/stores.ts';
import { actionTexts } from './action-texts.ts';
import { audit } from './audit.ts';
import { nothingNoted, writeNoted, type NotedInTransaction } from './audit-chain.ts';
import { auditWatch } from './audit-watch.ts';
import { canWrite } from './can-write.ts';
import { codes } from './codes.ts';
import { consents } from './consents.ts';
import { dialectOf } from './database.ts';
import { erasedReferences } from './erased-references.ts';
import { erasures } from './erasures.ts';
import { figureUploads } from './figure-uploads.ts';
import { figures } from './figures.ts';
import { forgetDeleted } from './forget-deleted.ts';
import { forgottenInvitations } from './forgotten-invitations.ts';
import { invitations } from './invitations.ts';
import { jobs } from './jobs.ts';
import { letterBatches } from './letter-batches.ts';
import { limits } from './limits.ts';
import { mailings } from './mailings.ts';
import { memberUploads } from './member-uploads.ts';
import { memberActivity } from './member-activity.ts';
import { memberLinks } from './member-links.ts';
import { memberSessions } from './member-sessions.ts';
import { members } from './members.ts';
import { outbox } from './outbox.ts';
import { participants } from './participants.ts';
import { publications } from './publications.ts';
import { registrations } from './registrations.ts';
import { reportTexts } from './report-texts.ts';
import { retentionRuns } from './retention-runs.ts';
import { samples } from './samples.ts';
import { secondFactors } from './second-factors.ts';
import { sessions } from './sessions.ts';
import { settings } from './settings.ts';
import { signInFlows } from './sign-in-flows.ts';
import { staffIdentities } from './staff-identities.ts';
import { staff } from './staff.ts';
import { stopLinks } from './stop-links.ts';
import { trackerMail } from './tracker-mail.ts';
import { leftKeys, twoPeople } from './two-people.ts';
import { waves } from './waves.ts';

/** Tables of which nothing may stay in the files when a person is taken away. */
const ofPeople = [
  'members',
  'consents',
  'samples',
  'invitations',
  'codes',
  'stop_links',
  'member_links',
  'member_sessions',
  'member_activity',
  'registrations',
  'outbox',
  'letter_batches',
  'jobs',
  'job_files',
];

/** @param noted of the transaction that `db` is; null: it is none */
export function panelStore(db: Knex, noted: NotedInTransaction | null = null): PanelStore {
  const forgetting = forgetDeleted(db, ofPeople);
  return {
    members: members(db),
    memberUploads: memberUploads(db),
    erasedReferences: erasedReferences(db),
    erasures: erasures(db),
    retentionRuns: retentionRuns(db),
    memberActivity: memberActivity(db),
    consents: consents(db),
    samples: samples(db),
    mailings: mailings(db),
    letterBatches: letterBatches(db),
    jobs: jobs(db),
    stopLinks: stopLinks(db),
    memberLinks: memberLinks(db),
    memberSessions: memberSessions(db),
    registrations: registrations(db),
    waves: waves(db),
    participants: participants(db),
    invitations: invitations(db),
    forgottenInvitations: forgottenInvitations(db),
    codes: codes(db),
    staff: staff(db),
    staffIdentities: staffIdentities(db),
    signInFlows: signInFlows(db),
    settings: settings(db),
    reportTexts: reportTexts(db),
    publications: publications(db),
    figures: figures(db),
    figureUploads: figureUploads(db),
    actionTexts: actionTexts(db),
    twoPeople: twoPeople(db),
    leftKeys: leftKeys(db),
    outbox: outbox(db),
    trackerMail: trackerMail(db),
    audit: audit(db, noted),
    auditWatch: auditWatch(db),
    secondFactors: secondFactors(db),
    sessions: sessions(db),
    limits: limits(db),
    forgetDeleted: () => forgetting.now(),
    async tidy() {
      await forgetting.again();
      await dialectOf(db).forgetRecent(db, []);
    },
    canWrite: () => canWrite(db),
    // SQLite has one connection: work that uses the store outside the transaction would wait for itself.
    inOneTransaction: (work) =>
      db.transaction(async (trx) => {
        const own = nothingNoted();
        const outcome = await work(panelStore(trx, own));
        if (noted === null) await writeNoted(trx, own);
        else for (const part of ['entries', 'counts'] as const) noted[part].push(...(own[part] as never[]));
        return outcome;
      }),
  };
}
