/** Who may do what, as sentences. Every export and download is its own permission. */
import { Problem } from './problem.ts';
import type { StaffMember } from './ports.ts';

export type Deed = 'see waves' | 'close wave' | 'release results' | 'see results' | 'download report';

export const roles: StaffMember['role'][] = ['communications', 'policy', 'admin', 'steward'];
const permitted: Record<Deed, StaffMember['role'][]> = {
  'see waves': roles,
  'close wave': ['policy', 'admin'],
  'release results': ['policy', 'admin'],
  'see results': roles,
  'download report': roles,
};

export function may(person: StaffMember, deed: Deed): boolean {
  return person.active && permitted[deed].includes(person.role);
}

/** @throws Problem when the person may not. */
export function mustBeAllowed(person: StaffMember, deed: Deed): void {
  if (!may(person, deed))
    throw new Problem('not-allowed', 'U mag dit niet doen. Vraag het aan uw beheerder.');
}
