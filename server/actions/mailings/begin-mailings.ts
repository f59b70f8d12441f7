/** Puts planned mailings on their way when their moment has come, and ends those that are out or too late. */
import { brusselsDay } from '../brussels-day.ts';
import { invitationOf } from '../invitation-token.ts';
import type { Mailing } from '../mailing-records.ts';
import type { World } from '../world.ts';
import { brusselsMoment } from './brussels-moment.ts';
import { ordersFor } from './mailing-order.ts';
import { recipientsOf } from './recipients-of.ts';
import { stopGoing } from './stop-going.ts';
import { note } from './write-mailing.ts';

/** Every so often. What another process did meanwhile is left as it is. */
export async function beginMailings(world: World): Promise<void> {
  const now = world.clock.now().getTime();
  for (const mailing of await byMail(world, 'planned')) {
    if (mailing.sendAt === null || brusselsMoment(mailing.sendAt) > now) continue;
    const status = (await world.panel.waves.find(mailing.waveId))?.status;
    if (status === 'open') await begin(world, mailing);
    // A wave that is not open yet is waited for.
    else if (status !== 'planned') await world.panel.mailings.save({ ...mailing, state: 'stopped' });
  }
  for (const mailing of await byMail(world, 'going')) await end(world, mailing);
}

/** One that goes at once does not wait for the next round. */
export async function beginMailing(world: World, id: string): Promise<void> {
  const mailing = await world.panel.mailings.find(id);
  if (mailing?.state === 'planned') await begin(world, mailing);
}

async function byMail(world: World, state: Mailing['state']): Promise<Mailing[]> {
  return (await world.panel.mailings.inState(state)).filter(({ channel }) => channel === 'mail');
}

/** All at once or not at all. */
async function begin(world: World, mailing: Mailing): Promise<void> {
  const members = await recipientsOf(world, mailing);
  const orders = await ordersFor(world, mailing, members);
  const [key, now] = [await world.keys.linkKey(), world.clock.now()];
  const { waveId } = mailing;
  const invited = new Set((await world.panel.invitations.ofWave(waveId)).map(({ memberId }) => memberId));
  const again = members.filter((id) => invited.has(id));
  await world.panel.inOneTransaction(async (panel) => {
    if (!(await panel.mailings.save({ ...mailing, state: 'going', people: orders.length }))) return;
    await note(world, panel, program, { action: 'begin mailing', mailing });
    await panel.outbox.putOrders(orders, now.getTime());
    if (mailing.kind !== 'invitation') return;
    const invitations = members.map((memberId) =>
      invitationOf(key, {
        memberId,
        waveId,
        channel: 'mail',
        sentOn: brusselsDay(now),
        delivery: 'waiting',
      }),
    );
    await panel.invitations.put(invitations);
    for (const memberId of again) await panel.invitations.delivered({ waveId, memberId }, 'waiting');
  });
}

/** With the wave a mailing ends too, whatever still waits. */
async function end(world: World, mailing: Mailing): Promise<void> {
  const status = (await world.panel.waves.find(mailing.waveId))?.status;
  if (status !== 'open') {
    if (await stopGoing(world, mailing))
      await note(world, world.panel, program, { action: 'stop mailing', mailing });
  } else if ((await world.panel.outbox.countsOf(mailing.id)).waiting === 0)
    await world.panel.inOneTransaction(async (panel) => {
      if (!(await panel.mailings.save({ ...mailing, state: 'done' }))) return;
      await note(world, panel, program, { action: 'finish mailing', mailing });
    });
}

/** In the audit log, who does what was planned before. */
const program = { id: 'panelpeil' };
