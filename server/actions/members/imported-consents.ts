import type { Consent } from '../consent-records.ts';
import type { Member } from '../panel-records.ts';

/** Who brings a list of members says that they agreed to be members, and to be mailed where there is an address. */
export function importedConsents(member: Member, textVersion: number): Consent[] {
  const { id: memberId, email, consentedOn: givenOn } = member;
  const membership: Consent = {
    memberId,
    purpose: 'membership',
    textVersion,
    givenOn,
    withdrawnOn: null,
    source: 'import',
  };
  return email === null ? [membership] : [membership, { ...membership, purpose: 'mail' }];
}
