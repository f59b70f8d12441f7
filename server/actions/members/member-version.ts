import { createHash } from 'node:crypto';
import type { Member } from '../panel-records.ts';

/** Tells whether somebody else changed a member since a form was opened. */
export function memberVersion(member: Member): string {
  return createHash('sha256').update(JSON.stringify(member)).digest('base64url');
}
