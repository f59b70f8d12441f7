import { createHmac } from 'node:crypto';

/**
 * What stands for a member in the answers: HMAC-SHA256 of the member's id, 64 hex digits. Under the key of a wave it is
 * the ticket of that wave, under the key of the series the pseudonym; without the key neither leads back to the member.
 */
export function ticketFor(key: Buffer, memberId: string): string {
  return createHmac('sha256', key).update(memberId).digest('hex');
}
