import { forgetLetters } from '../letters/forget-letters.ts';
import type { Mailing } from '../mailing-records.ts';
import { settleMailings } from '../waves/settle-mailings.ts';
import type { World } from '../world.ts';

/**
 * Nothing more of it is sent, but for a mail that is being sent at this moment; letters that were made are thrown away. Who
 * did not get an invitation was not invited: a next one is for them. False when somebody else changed the mailing meanwhile.
 */
export async function stopGoing(world: World, mailing: Mailing): Promise<boolean> {
  return world.panel.inOneTransaction(async (panel) => {
    if (!(await panel.mailings.save({ ...mailing, state: 'stopped' }))) return false;
    await panel.outbox.dropWaiting(mailing.id);
    await forgetLetters(panel, mailing);
    if (mailing.kind === 'invitation') await panel.invitations.dropWaiting(mailing.waveId, mailing.channel);
    return true;
  });
}

/** With its wave every mailing ends that was planned or on its way. @param world with the panel of the transaction */
export async function stopMailings({ panel }: Pick<World, 'panel'>, waveId: string): Promise<void> {
  const going = (await panel.mailings.ofWave(waveId)).filter(({ state }) => state === 'going');
  await settleMailings(panel, waveId, { from: ['planned', 'going'], to: { state: 'stopped' } });
  for (const { id, kind, channel } of going) {
    await panel.outbox.dropWaiting(id);
    // Letters may be in the post already, whether staff said so or not.
    if (kind === 'invitation' && channel === 'mail') await panel.invitations.dropWaiting(waveId, channel);
  }
  for (const mailing of await panel.mailings.ofWave(waveId)) await forgetLetters(panel, mailing);
}
