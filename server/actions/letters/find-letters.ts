import type { Mailing } from '../mailing-records.ts';
import { findMailing } from '../mailings/find-mailing.ts';
import type { StaffMember, Wave } from '../panel-records.ts';
import { mustBeAllowed } from '../permissions.ts';
import { Problem } from '../problem.ts';
import type { World } from '../world.ts';

/** A wave and a mailing of it. */
export type MailingAddress = [waveId: string, mailingId: string];

/** @throws Problem when the person may not, or the wave has no such mailing by letter */
export async function findLetters(
  world: World,
  person: StaffMember,
  [waveId, id]: MailingAddress,
): Promise<{ wave: Wave; mailing: Mailing }> {
  mustBeAllowed(person, 'print letters');
  const found = await findMailing(world, waveId, id);
  if (found.mailing.channel !== 'letter')
    throw new Problem('not-found', 'Deze zending gaat per mail. Er zijn geen brieven.');
  return found;
}
