/** Whether the seed of a sample still gives the same people. */
import { findWave } from '../find-wave.ts';
import type { StaffMember } from '../panel-records.ts';
import { mustBeAllowed } from '../permissions.ts';
import { Problem } from '../problem.ts';
import type { World } from '../world.ts';
import { drawFrom, type DrawnPlan } from './draw-sample.ts';
import { knownPopulation } from './known-population.ts';
import { planSample } from './plan-sample.ts';
import { findDraw } from './kept-draw.ts';
import { samplingFrame } from './sampling-frame.ts';

export interface Repeated {
  /** Drawn both times. */
  same: number;
  /** Drawn now but not in the sample, and the other way round: the register changed since. */
  added: number;
  gone: number;
}

/**
 * Draws again with the seed and the wishes of the sample, and says whether the same people come out. Changes nothing.
 * @throws Problem when the person may not, or there is no sample, or who were drawn is forgotten
 */
export async function repeatDraw(world: World, person: StaffMember, waveId: string): Promise<Repeated> {
  mustBeAllowed(person, 'draw sample');
  const wave = await findWave(world, waveId);
  const draw = await findDraw(world.panel, waveId);
  if ((await world.panel.samples.kept(waveId)) !== null)
    throw new Problem('conflict', 'Wie in deze steekproef zat, is na de bewaartermijn vergeten.');
  const { members } = await samplingFrame(world, wave);
  const { wish } = draw.plan as DrawnPlan;
  const plan = planSample(members, wish, wave, await knownPopulation(world));
  const before = new Set(await world.panel.samples.members(waveId));
  const now = drawFrom(members, plan, { wave, seed: draw.seed });
  const same = now.filter(({ id }) => before.has(id)).length;
  return { same, added: now.length - same, gone: before.size - same };
}
