/** Draws the sample of a wave, in the place of an earlier one. */
import { createHash, randomBytes } from 'node:crypto';
import { drawFirst } from '../../../reports/sampling/draw-first.ts';
import { brusselsDay } from '../brussels-day.ts';
import { findWave } from '../find-wave.ts';
import type { Member, StaffMember, Wave } from '../panel-records.ts';
import { mustBeAllowed } from '../permissions.ts';
import { makeSeed } from '../personal-code.ts';
import { Problem } from '../problem.ts';
import type { World } from '../world.ts';
import { knownPopulation } from './known-population.ts';
import { planSample, refuseFineStrata, type SamplePlan, type SampleWish } from './plan-sample.ts';
import { keyOf, membersByStratum } from './strata.ts';
import { whyFixed } from './kept-draw.ts';
import { samplingFrame } from './sampling-frame.ts';

/** As it is kept with the draw. */
export type DrawnPlan = SamplePlan & {
  /** How many times there was a draw for this wave, this one among them. */
  attempt: number;
};

/** What the plan gives, and what would change if it were drawn. @throws Problem when the person may not, or the wish does not fit */
export async function previewSample(
  world: World,
  person: StaffMember,
  waveId: string,
  wish: SampleWish,
): Promise<SamplePlan> {
  mustBeAllowed(person, 'draw sample');
  const wave = await findWave(world, waveId);
  const { members } = await samplingFrame(world, wave);
  refuseFineStrata(members, wish, wave);
  return planSample(members, wish, wave, await knownPopulation(world));
}

/**
 * @param seed null: a new one by chance
 * @param replaces whether an earlier draw may give way
 * @returns the seed as it is kept; empty when everybody is invited
 * @throws Problem when the person may not, the wave has begun or was invited to, there is a draw that must not be
 * replaced, or the wish does not fit
 */
export async function drawSample(
  world: World,
  person: StaffMember,
  waveId: string,
  { wish, seed, replaces }: { wish: SampleWish; seed: string | null; replaces: boolean },
): Promise<string> {
  mustBeAllowed(person, 'draw sample');
  const wave = await findWave(world, waveId);
  const { members } = await samplingFrame(world, wave);
  refuseFineStrata(members, wish, wave);
  const plan = planSample(members, wish, wave, await knownPopulation(world));
  const used = wish.everybody ? '' : seed === null ? makeSeed(randomBytes) : readSeed(seed);
  const drawn = drawFrom(members, plan, { wave, seed: used });
  await world.panel.inOneTransaction(async (panel) => {
    const fixed = await whyFixed(panel, await findWave({ ...world, panel }, waveId));
    if (fixed !== null) throw new Problem('conflict', fixed);
    const before = await panel.samples.find(waveId);
    if (before !== null && !replaces)
      throw new Problem('conflict', 'Er is al een steekproef. Vink aan dat de nieuwe ze vervangt.');
    const attempt = before === null ? 1 : (before.plan as DrawnPlan).attempt + 1;
    const now = world.clock.now();
    await panel.samples.draw(
      { waveId, seed: used, plan: { ...plan, attempt }, drawnOn: brusselsDay(now), staffId: person.id },
      drawn.map(({ id }) => id),
    );
    await panel.audit.append({
      at: now.toISOString(),
      actor: person.id,
      action: 'draw sample',
      subject: `${waveId}, draw ${attempt}, ${used === '' ? 'everybody' : `seed ${used}`}`,
    });
  });
  return used;
}

/** The same people out of the same members, in whatever order these come. @param members the frame */
export function drawFrom(
  members: Member[],
  { strata, wish }: SamplePlan,
  { wave, seed }: { wave: Wave; seed: string },
): Member[] {
  const candidates = membersByStratum(members, wish.bands, wave);
  return strata.flatMap(({ codes, places }) => {
    const own = new Map((candidates.get(keyOf(codes)) ?? []).map((member) => [member.reference, member]));
    return drawFirst([...own.keys()], places, { seed, sha256 }).flatMap(
      (reference) => own.get(reference) ?? [],
    );
  });
}

function sha256(text: string): string {
  return createHash('sha256').update(text).digest('hex');
}

/** As it is printed: capitals, without spaces. @throws Problem when it is too short or has other characters */
function readSeed(typed: string): string {
  const seed = typed.toUpperCase().replaceAll(/\s/gu, '');
  if (/^[A-Z0-9-]{6,40}$/u.test(seed)) return seed;
  throw new Problem(
    'bad-input',
    'Een zaad heeft 6 tot 40 tekens: letters zonder accent, cijfers en streepjes.',
  );
}
