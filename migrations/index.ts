/** The tables of the two databases, step by step. The same steps run on SQLite and on PostgreSQL. */
import type { Migrations } from './migration.ts';
import { responses } from './answers/001-responses.ts';
import { releases } from './answers/002-releases.ts';
import { editions } from './answers/003-editions.ts';
import { textDecisions } from './answers/004-text-decisions.ts';
import { drafts } from './answers/005-drafts.ts';
import { receipts } from './answers/006-receipts.ts';
import { paperEntries } from './answers/007-paper-entries.ts';
import { shownCounts } from './answers/008-shown-counts.ts';
import { membersAndWaves } from './panel/001-members-and-waves.ts';
import { staff } from './panel/002-staff.ts';
import { settingsAndAudit } from './panel/003-settings-and-audit.ts';
import { sessionsAndLimits } from './panel/004-sessions-and-limits.ts';
import { reportTexts } from './panel/005-report-texts.ts';
import { publications } from './panel/006-publications.ts';
import { serviceFigures } from './panel/007-service-figures.ts';
import { figureUploads } from './panel/008-figure-uploads.ts';
import { mail } from './panel/009-mail.ts';
import { actionTexts } from './panel/010-action-texts.ts';
import { codes } from './panel/011-codes.ts';
import { mayEdit } from './panel/012-may-edit.ts';
import { auditCounts } from './panel/013-audit-counts.ts';
import { twoCodes } from './panel/014-two-codes.ts';
import { memberContact } from './panel/015-member-contact.ts';
import { consents } from './panel/016-consents.ts';
import { samples } from './panel/017-samples.ts';
import { mailings } from './panel/018-mailings.ts';
import { memberUploads } from './panel/019-member-uploads.ts';
import { ownPages } from './panel/021-own-pages.ts';
import { jobsAndLetters } from './panel/023-jobs-and-letters.ts';
import { orders } from './panel/020-orders.ts';
import { twoPeople } from './panel/028-two-people.ts';
import { forgottenInvitations } from './panel/024-forgotten-invitations.ts';
import { municipalAccounts } from './panel/026-municipal-accounts.ts';
import { keeping } from './panel/029-keeping.ts';
import { staffAccounts } from './panel/025-staff-accounts.ts';
import { auditChain } from './panel/027-audit-chain.ts';

export const panelMigrations: Migrations = {
  '001-members-and-waves': membersAndWaves,
  '002-staff': staff,
  '003-settings-and-audit': settingsAndAudit,
  '004-sessions-and-limits': sessionsAndLimits,
  '005-report-texts': reportTexts,
  '006-publications': publications,
  '007-service-figures': serviceFigures,
  '008-figure-uploads': figureUploads,
  '009-mail': mail,
  '010-action-texts': actionTexts,
  '011-codes': codes,
  '012-may-edit': mayEdit,
  '013-audit-counts': auditCounts,
  '014-two-codes': twoCodes,
  '015-member-contact': memberContact,
  '016-consents': consents,
  '017-samples': samples,
  '018-mailings': mailings,
  '019-member-uploads': memberUploads,
  '021-own-pages': ownPages,
  '023-jobs-and-letters': jobsAndLetters,
  '020-orders': orders,
  '024-forgotten-invitations': forgottenInvitations,
  '025-staff-accounts': staffAccounts,
  '026-municipal-accounts': municipalAccounts,
  '027-audit-chain': auditChain,
  '028-two-people': twoPeople,
  '029-keeping': keeping,
};

export const answersMigrations: Migrations = {
  '001-responses': responses,
  '002-releases': releases,
  '003-editions': editions,
  '004-text-decisions': textDecisions,
  '005-drafts': drafts,
  '006-receipts': receipts,
  '007-paper-entries': paperEntries,
  '008-shown-counts': shownCounts,
};
