import type { IsoDay } from '../iso-day.ts';
import type { Wave } from '../panel-records.ts';
import type { World } from '../world.ts';

/** Whose last day of answering is before this day. */
export async function wavesClosedBefore({ panel }: Pick<World, 'panel'>, day: IsoDay): Promise<Wave[]> {
  return (await panel.waves.all()).filter((wave) => isClosed(wave) && wave.closesOn < day);
}

export function isClosed({ status }: Wave): boolean {
  return status === 'closed' || status === 'released' || status === 'published';
}
