/** From draft to planned, after which the wave opens by itself on its first day, at once when that is today, and back. */
import { brusselsDay } from '../brussels-day.ts';
import type { Mailing } from '../mailing-records.ts';
import type { StaffMember, Wave } from '../panel-records.ts';
import { Problem } from '../problem.ts';
import type { PanelStore } from '../stores.ts';
import type { World } from '../world.ts';
import { beforeOpening } from './change-wave.ts';
import { settleMailings } from './settle-mailings.ts';
import { notedChange } from './noted-change.ts';
import { openPlanned, whyNotOpen } from './open-wave.ts';

/** @throws Problem when the person may not, it is no draft, or something is missing */
export async function planWave(world: World, person: StaffMember, waveId: string): Promise<void> {
  const wave = await beforeOpening(world, person, waveId);
  if (wave.status !== 'draft') throw new Problem('conflict', 'Deze golf is al gepland.');
  const missing = await whyNotPlanned(world, wave);
  if (missing !== null) throw new Problem('conflict', missing);
  const to: Wave = { ...wave, status: 'planned' };
  await notedChange(world, { from: wave, to, actor: person.id, action: 'plan wave' });
  if (to.opensOn <= brusselsDay(world.clock.now())) await openPlanned(world, to, person.id);
}

/** A sentence; null when it can be planned. */
export async function whyNotPlanned(world: World, wave: Wave): Promise<string | null> {
  if (wave.opensOn < brusselsDay(world.clock.now()))
    return 'De eerste dag is al voorbij. Kies eerst nieuwe dagen.';
  return whyNotOpen(world, wave);
}

/** Planned mailings become drafts again. @throws Problem when the person may not, or something was sent */
export async function backToDraft(world: World, person: StaffMember, waveId: string): Promise<void> {
  const wave = await beforeOpening(world, person, waveId);
  if (wave.status !== 'planned') throw new Problem('conflict', 'Deze golf is niet gepland.');
  await notedChange(world, {
    from: wave,
    to: { ...wave, status: 'draft' },
    actor: person.id,
    action: 'take planning back',
    beside: async (panel) => {
      if (await wasSent(panel, waveId))
        throw new Problem('conflict', 'Er is al een uitnodiging verstuurd. De golf blijft gepland.');
      await settleMailings(panel, waveId, { from: ['planned'], to: { state: 'draft', sendAt: null } });
    },
  });
}

export async function wasSent(panel: PanelStore, waveId: string): Promise<boolean> {
  const isOnItsWay = ({ state, people }: Mailing): boolean =>
    state === 'going' || state === 'done' || people !== null;
  if ((await panel.mailings.ofWave(waveId)).some(isOnItsWay)) return true;
  return (await panel.invitations.ofWave(waveId)).some(({ delivery }) => delivery === 'sent');
}
