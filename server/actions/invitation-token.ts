/**
 * The secret in a member's link for a wave. It is derived and stored nowhere, so that a reminder, and a mail that is sent
 * once more after a crash, have the same link as the invitation. Without the key it cannot be made from the database.
 */
import { createHmac } from 'node:crypto';
import { hashToken } from './token.ts';
import type { Invitation } from './panel-records.ts';

/** HMAC-SHA256 of the wave and the member's id, 43 base64url characters: as long as a token by chance. @param key of links */
export function invitationToken(key: Buffer, waveId: string, memberId: string): string {
  return createHmac('sha256', key).update(`invitation ${waveId} ${memberId}`).digest('base64url');
}

/** The invitation that makes this link work. @param key of links */
export function invitationOf(key: Buffer, invitation: Omit<Invitation, 'tokenHash'>): Invitation {
  return {
    ...invitation,
    tokenHash: hashToken(invitationToken(key, invitation.waveId, invitation.memberId)),
  };
}
