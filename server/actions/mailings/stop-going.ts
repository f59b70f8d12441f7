import type { Mailing } from '../mailing-records.ts';
import { settleMailings } from '../waves/settle-mailings.ts';
import type { World } from '../world.ts';

/**
 * Nothing more of it is sent, but for a mail that is being sent at this moment. Who did not get an invitation was not
 * invited: a next one is for them. False when somebody else changed the mailing meanwhile.
 */
export async function stopGoing(world: World, mailing: Mailing): Promise<boolean> {
  return world.panel.inOneTransaction(async (panel) => {
    if (!(await panel.mailings.save({ ...mailing, state: 'stopped' }))) return false;
    await dropUnsent({ ...world, panel }, mailing);
    return true;
  });
}

/** With its wave every mailing ends that was planned or on its way. @param world with the panel of the transaction */
export async function stopMailings(world: World, waveId: string): Promise<void> {
  const going = (await world.panel.mailings.ofWave(waveId)).filter(({ state }) => state === 'going');
  await settleMailings(world.panel, waveId, { from: ['planned', 'going'], to: { state: 'stopped' } });
  for (const mailing of going) await dropUnsent(world, mailing);
}

/** Letters that were made may be in the post already, whether staff said so or not. */
async function dropUnsent({ panel }: World, { id, kind, channel, waveId }: Mailing): Promise<void> {
  if (channel !== 'mail') return;
  await panel.outbox.dropWaiting(id);
  if (kind === 'invitation') await panel.invitations.dropWaiting(waveId, channel);
}
