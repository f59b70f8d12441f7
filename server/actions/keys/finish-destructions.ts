/**
 * Destroys the keys that two people decided on. That they are being destroyed stands in the database first, and that they are
 * gone last: after a stop in between, the next start and every round of upkeep do it again from the beginning, which is the
 * same as doing it once.
 */
import { brusselsDay } from '../brussels-day.ts';
import { noteEntry } from '../note-entry.ts';
import type { TwoPeopleRequest } from '../two-people/request-records.ts';
import type { World } from '../world.ts';
import { endWave } from './end-wave.ts';

export async function finishDestructions(world: World): Promise<void> {
  const isDue = ({ kind, state, doneOn }: TwoPeopleRequest): boolean =>
    state === 'confirmed' && doneOn === null && kind !== 'download microdata';
  // The oldest first.
  for (const request of (await world.panel.twoPeople.all()).filter(isDue).toReversed())
    await finish(world, request);
}

async function finish(world: World, { number, kind, subject }: TwoPeopleRequest): Promise<void> {
  if (kind === 'destroy wave key') await endWave(world, subject);
  else await endSeries(world, number);
  const doneOn = brusselsDay(world.clock.now());
  await world.panel.inOneTransaction(async (panel) => {
    // Another process was just before.
    if (!(await panel.twoPeople.finish(number, doneOn))) return;
    const action = kind === 'destroy wave key' ? 'wave key destroyed' : 'series key destroyed';
    await noteEntry(world, panel, { actor: 'panelpeil', action, subject });
  });
}

async function endSeries(world: World, number: number): Promise<void> {
  await world.keys.destroySeriesKey(number);
  // A wave that opened at this very moment needs one.
  const open = (await world.panel.waves.all()).find(({ status }) => status === 'open');
  if (open !== undefined) await world.keys.createWaveKey(open.id);
}
