import type { Mailing } from '../mailing-records.ts';
import type { World } from '../world.ts';
import { forgetLetters } from '../letters/forget-letters.ts';

/**
 * Nothing more of it is sent, but for a mail that is being sent at this moment. Who did not get an invitation was not
 * invited: a next one is for them. False when somebody else changed the mailing meanwhile.
 */
export async function stopGoing(world: World, mailing: Mailing): Promise<boolean> {
  const now = world.clock.now().getTime();
  return world.panel.inOneTransaction(async (panel) => {
    if (!(await panel.mailings.save({ ...mailing, state: 'stopped' }))) return false;
    await panel.outbox.dropWaiting(mailing.id, now);
    await forgetLetters(panel, mailing);
    if (mailing.kind === 'invitation') await panel.invitations.dropWaiting(mailing.waveId, mailing.channel);
    return true;
  });
}
