/** Who may do what, as sentences. Every export and download is its own permission. */
import { Problem } from './problem.ts';
import type { StaffMember } from './panel-records.ts';
import type { DownloadKind } from './print-kinds.ts';

type Role = StaffMember['role'];

export type Deed =
  | 'see members'
  | 'look up member'
  | 'change members'
  | 'import members'
  | 'download member data'
  | 'see panel composition'
  | 'change panel settings'
  | 'see waves'
  | 'make wave'
  | 'plan wave'
  | 'see sample'
  | 'draw sample'
  | 'see mailings'
  | 'write mailings'
  | 'send mailings'
  | 'print letters'
  | 'see response'
  | 'close wave'
  | 'enter paper answers'
  | 'release results'
  | 'print paper forms'
  | 'see results'
  | 'interview by telephone'
  | 'see report texts'
  | 'edit report texts'
  | 'read open answers'
  | 'release open answers'
  | 'freeze edition'
  | 'ask publication'
  | 'publish'
  | 'withdraw publication'
  | 'change municipality'
  | 'change house style'
  | 'change languages'
  | 'see service figures'
  | 'import service figures'
  | 'change figure settings'
  | 'see tracker'
  | 'download tracker'
  | 'download service figures'
  | 'see action sheets'
  | 'edit action sheets'
  | 'download action sheets'
  | 'see staff'
  | 'change staff'
  | 'see audit'
  | 'download audit'
  | 'change audit mail'
  | 'see privacy'
  | 'change privacy settings'
  | 'see privacy documents'
  | 'download privacy documents'
  | 'ask key destruction'
  | 'confirm key destruction'
  | 'ask microdata'
  | 'approve microdata'
  | 'download microdata'
  | `download ${DownloadKind}`;

export const roles: Role[] = ['communications', 'policy', 'admin', 'steward'];
/** Who hand results on to readers. */
const publishers: Role[] = ['communications', 'policy', 'admin'];
/** Who read what residents wrote: nobody who also sees their names. */
const moderators: Role[] = ['policy', 'steward'];

/** Who hear what residents answer, words of their own among it: nobody who also sees names, addresses or single rows. */
const interviewers: Role[] = ['policy'];

/** Who see names and addresses: nobody who also sees single rows of answers. */
const managers: Role[] = ['admin'];

/** Who watch over keys, retention and the log. */
const keepers: Role[] = ['admin', 'steward'];

const permitted: Record<Deed, Role[]> = {
  'see members': managers,
  // One at a time, by the whole address: who answers the telephone or the mail.
  'look up member': ['communications', 'admin'],
  'change members': managers,
  'import members': managers,
  'download member data': managers,
  'see panel composition': roles,
  'change panel settings': managers,
  'see waves': roles,
  'make wave': ['policy', 'admin'],
  'plan wave': ['policy', 'admin'],
  'see sample': roles,
  'draw sample': ['policy', 'admin'],
  'see mailings': roles,
  'write mailings': publishers,
  'send mailings': ['communications', 'admin'],
  // Names and addresses are in them.
  'print letters': managers,
  'see response': roles,
  'close wave': ['policy', 'admin'],
  // Who types a form sees answers with a code, never whose it is.
  'enter paper answers': ['policy', 'admin'],
  'release results': ['policy', 'admin'],
  'print paper forms': ['policy', 'admin'],
  'see results': roles,
  'interview by telephone': interviewers,
  'see report texts': publishers,
  'edit report texts': publishers,
  'read open answers': moderators,
  'release open answers': moderators,
  'freeze edition': publishers,
  'ask publication': publishers,
  publish: publishers,
  'withdraw publication': publishers,
  'change municipality': managers,
  'change house style': ['communications', 'admin'],
  'change languages': ['policy', 'admin'],
  'see service figures': roles,
  'import service figures': ['policy', 'admin'],
  'change figure settings': ['policy', 'admin'],
  'see tracker': roles,
  'download tracker': roles,
  'download service figures': roles,
  'see action sheets': roles,
  'edit action sheets': publishers,
  'download action sheets': roles,
  'see staff': ['admin'],
  'change staff': ['admin'],
  'see audit': keepers,
  'download audit': keepers,
  'change audit mail': ['admin'],
  'see privacy': keepers,
  'change privacy settings': keepers,
  'see privacy documents': roles,
  'download privacy documents': roles,
  // Two people: whoever confirms is not who asked.
  'ask key destruction': keepers,
  'confirm key destruction': keepers,
  'ask microdata': ['steward'],
  // Who approves never gets the rows.
  'approve microdata': ['policy', 'admin'],
  'download microdata': ['steward'],
  'download pdf': roles,
  'download html': roles,
  'download word': roles,
  'download charts': roles,
  'download workbook': roles,
  'download csv': roles,
  // The figures of a release as a data file: what every other file has, in another format.
  'download spss': roles,
  'download bundle': roles,
};

export function may(person: StaffMember, deed: Deed): boolean {
  return person.active && permitted[deed].includes(person.role);
}

/** @throws Problem when the person may not. */
export function mustBeAllowed(person: StaffMember, deed: Deed): void {
  if (!may(person, deed))
    throw new Problem('not-allowed', 'U mag dit niet doen. Vraag het aan uw beheerder.');
}
