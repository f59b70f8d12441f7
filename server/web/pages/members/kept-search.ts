/** What somebody looked for among the members stays in their session: in an address it would lie about in histories. */
import type { Request } from 'express';
import { everybody } from '../../../actions/members/search-members.ts';
import type { MemberSearch } from '../../../actions/members/member-records.ts';

declare module 'express-session' {
  interface SessionData {
    memberSearch?: MemberSearch;
  }
}

export function searchOf(req: Request): MemberSearch {
  return req.session.memberSearch ?? everybody;
}

/** Stored before the next page is asked for. */
export async function keepSearch(req: Request, search: MemberSearch): Promise<void> {
  req.session.memberSearch = search;
  await new Promise<void>((resolve, reject) => {
    req.session.save((error: unknown) =>
      error === undefined || error === null
        ? resolve()
        : reject(error instanceof Error ? error : new Error('session')),
    );
  });
}
