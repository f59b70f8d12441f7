import type { Consent } from '../actions/consent-records.ts';
import { importedConsents } from '../actions/members/imported-consents.ts';
import type { Member } from '../actions/panel-records.ts';

/** What the members of the demo agreed to on the day they joined; it ended for who left. */
export function demoConsents(members: Member[], textVersion: number): Consent[] {
  return members.flatMap((member) => {
    const given = importedConsents(member, textVersion);
    const profile = given.slice(0, member.education === null ? 0 : 1);
    const withdrawnOn = member.status === 'left' ? member.statusSince : null;
    return [...given, ...profile.map((one): Consent => ({ ...one, purpose: 'profile' }))].map((one) => ({
      ...one,
      withdrawnOn,
    }));
  });
}
