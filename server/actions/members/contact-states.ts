import { isDeepStrictEqual } from 'node:util';
import type { Member } from '../panel-records.ts';

/** A new address is not known to fail. Who wanted no mail any more, still wants none. */
export function withContactStates(before: Member, after: Member): Member {
  const hasNewMail = (before.email ?? '').toLowerCase() !== (after.email ?? '').toLowerCase();
  const hasNewAddress = !isDeepStrictEqual(before.address, after.address);
  return {
    ...after,
    mailState: hasNewMail && after.mailState === 'bounced' ? 'ok' : after.mailState,
    letterState: hasNewAddress ? 'ok' : after.letterState,
  };
}
