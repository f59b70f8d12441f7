/** Which keys were destroyed, or are being destroyed. What two people confirmed is the record of it. */
import type { IsoDay } from '../iso-day.ts';
import type { World } from '../world.ts';

export interface KeyEnd {
  /** Null while it is being destroyed. */
  doneOn: IsoDay | null;
}

/** By wave id, and "series": of the series only an end that is going on, for the next wave begins a new one. */
export async function keyEnds(world: Pick<World, 'panel'>): Promise<Map<string, KeyEnd>> {
  const ends = (await world.panel.twoPeople.all()).filter(
    ({ kind, state, doneOn }) =>
      state === 'confirmed' &&
      (kind === 'destroy wave key' || (kind === 'destroy series key' && doneOn === null)),
  );
  return new Map(ends.map(({ subject, doneOn }) => [subject, { doneOn }]));
}
