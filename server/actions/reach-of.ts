import type { Member } from './panel-records.ts';

/**
 * How a member is written to: as preferred where that arrives, otherwise the other way. Who prefers the telephone gets a
 * letter, with the number to call. Who wants no mails any more gets letters only if they chose them. Null: this member cannot
 * be written to, or may not.
 */
export function reachOf(member: Member): 'mail' | 'letter' | null {
  if (member.status !== 'active' || wantsNothing(member)) return null;
  const byMail = member.email !== null && member.mailState === 'ok';
  const byLetter = member.address !== null && member.letterState === 'ok';
  if (byMail && (member.preferredChannel === 'mail' || !byLetter)) return 'mail';
  return byLetter ? 'letter' : null;
}

/** Whether mails were stopped and letters were never chosen. */
export function wantsNothing({ mailState, preferredChannel }: Member): boolean {
  return mailState === 'stopped' && preferredChannel === 'mail';
}
