/** The sample of a wave as staff see it: who can be drawn, what was drawn, and how that differs from panel and residents. */
import type { ResultsFile } from '../download-results.ts';
import { csvFile } from '../figure-csv.ts';
import { findWave } from '../find-wave.ts';
import type { IsoDay } from '../iso-day.ts';
import { municipalityOf } from '../municipality-of.ts';
import type { Member, StaffMember, Wave } from '../panel-records.ts';
import { mustBeAllowed } from '../permissions.ts';
import { Problem } from '../problem.ts';
import type { World } from '../world.ts';
import { compositionOf, residentTraits, type Composition } from './composition.ts';
import { drawFrom, type DrawnPlan } from './draw-sample.ts';
import { knownPopulation, type KnownPopulation } from './known-population.ts';
import { planSample, strataChoices } from './plan-sample.ts';
import { whyFixed } from './sample-states.ts';
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
  /** Members who are in it now: who left the register is gone. */
  people: number;
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
  const sample = await sampled(world, wave, everyone);
  const { districts } = await municipalityOf(world);
  const panel = everyone.filter(({ status }) => status === 'active');
  const told = { panel, population, districts, year: yearOfWave(wave) };
  return {
    seed: draw.seed,
    plan: draw.plan as DrawnPlan,
    drawnOn: draw.drawnOn,
    name: (await world.panel.staff.find(draw.staffId))?.name ?? draw.staffId,
    people: sample.length,
    panel: compositionOf(panel, residentTraits, told),
    sample: compositionOf(sample, residentTraits, told),
  };
}

async function sampled(world: World, wave: Wave, everyone: Member[]): Promise<Member[]> {
  const ids = new Set(await world.panel.samples.members(wave.id));
  return everyone.filter(({ id }) => ids.has(id));
}

export interface Repeated {
  /** Drawn both times. */
  same: number;
  /** Drawn now but not in the sample, and the other way round: the register changed since. */
  added: number;
  gone: number;
}

/**
 * Draws again with the seed and the wishes of the sample, and says whether the same people come out. Changes nothing.
 * @throws Problem when the person may not, or there is no sample
 */
export async function repeatDraw(world: World, person: StaffMember, waveId: string): Promise<Repeated> {
  mustBeAllowed(person, 'draw sample');
  const wave = await findWave(world, waveId);
  const draw = await world.panel.samples.find(waveId);
  if (draw === null) throw noSample();
  const { members } = await samplingFrame(world, wave);
  const { wish } = draw.plan as DrawnPlan;
  const plan = planSample(members, wish, wave, await knownPopulation(world));
  const before = new Set(await world.panel.samples.members(waveId));
  const now = drawFrom(members, plan, { wave, seed: draw.seed });
  const same = now.filter(({ id }) => before.has(id)).length;
  return { same, added: now.length - same, gone: before.size - same };
}

/** References of the sample, sorted: with these somebody else can check a draw. @throws Problem when the person may not, or there is no sample */
export async function sampleReferences(
  world: World,
  person: StaffMember,
  waveId: string,
): Promise<ResultsFile> {
  mustBeAllowed(person, 'download member data');
  const wave = await findWave(world, waveId);
  if ((await world.panel.samples.find(waveId)) === null) throw noSample();
  const references = (await sampled(world, wave, await world.panel.members.all())).map(
    (one) => one.reference,
  );
  const at = world.clock.now().toISOString();
  await world.panel.audit.append({ at, actor: person.id, action: 'download sample', subject: waveId });
  const bytes = csvFile([['Referentie'], ...references.toSorted().map((one) => [one])]);
  return { fileName: `steekproef-${waveId}.csv`, type: 'text/csv; charset=utf-8', bytes };
}

function noSample(): Problem {
  return new Problem('not-found', 'Deze golf heeft nog geen steekproef.');
}
