/** The sample of a wave as staff see it: who can be drawn, what was drawn, and how that differs from panel and residents. */
import { findWave } from '../find-wave.ts';
import type { IsoDay } from '../iso-day.ts';
import { municipalityOf } from '../municipality-of.ts';
import type { StaffMember, Wave } from '../panel-records.ts';
import { mustBeAllowed } from '../permissions.ts';
import type { World } from '../world.ts';
import { compositionOf, residentTraits, type Composition } from './composition.ts';
import type { DrawnPlan } from './draw-sample.ts';
import { knownPopulation, type KnownPopulation } from './known-population.ts';
import { strataChoices } from './strata.ts';
import { inSample, whyFixed } from './kept-draw.ts';
import { samplingFrame, yearOfWave, type Frame } from './sampling-frame.ts';

export interface SampleOverview {
  wave: Wave;
  frame: Frame;
  /** Bands of the strata that may be chosen, from fine to coarse. */
  choices: string[][];
  population: KnownPopulation | null;
  /** Why nothing can be drawn any more; null: it can. */
  fixed: string | null;
  drawn: DrawnSample | null;
}

export interface DrawnSample {
  seed: string;
  plan: DrawnPlan;
  drawnOn: IsoDay;
  /** Who drew it. */
  name: string;
  /** As they were drawn. */
  people: number;
  /** How many of them were erased since. */
  gone: number;
  /** Of the panel and of the sample, trait by trait. */
  panel: Composition[];
  sample: Composition[];
}

/** @throws Problem when the person may not, or there is no such wave */
export async function sampleOverview(
  world: World,
  person: StaffMember,
  waveId: string,
): Promise<SampleOverview> {
  mustBeAllowed(person, 'see sample');
  const wave = await findWave(world, waveId);
  const frame = await samplingFrame(world, wave);
  const population = await knownPopulation(world);
  return {
    wave,
    frame,
    choices: strataChoices(frame.members, wave),
    population,
    fixed: await whyFixed(world.panel, wave),
    drawn: await drawnSample(world, wave, population),
  };
}

async function drawnSample(
  world: World,
  wave: Wave,
  population: KnownPopulation | null,
): Promise<DrawnSample | null> {
  const draw = await world.panel.samples.find(wave.id);
  if (draw === null) return null;
  const everyone = await world.panel.members.all();
  const sample = await inSample(world.panel, wave.id, everyone);
  const kept = await world.panel.samples.kept(wave.id);
  const { districts } = await municipalityOf(world);
  const panel = everyone.filter(({ status }) => status === 'active');
  const told = { panel, population, districts, year: yearOfWave(wave) };
  const plan = draw.plan as DrawnPlan;
  const people = plan.strata.reduce((sum, { places }) => sum + places, 0);
  return {
    seed: draw.seed,
    plan,
    drawnOn: draw.drawnOn,
    name: (await world.panel.staff.find(draw.staffId))?.name ?? draw.staffId,
    people,
    gone: Math.max(0, people - (kept?.people ?? sample.length)),
    panel: compositionOf(panel, residentTraits, told),
    sample: compositionOf(kept?.traits ?? sample, residentTraits, told),
  };
}
