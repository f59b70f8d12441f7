/** The response of a wave as staff follow it. While the wave is open every figure is worked out from counts in tens. */
import { readableColour } from '../../../reports/chart-layout/readable-colour.ts';
import { hiddenCounts } from '../../../reports/disclosure/hidden-groups.ts';
import { defaultPolicy } from '../../../reports/disclosure/policy.ts';
import { daysSection, type CourseOfWave } from '../../../reports/response/days-section.ts';
import { behindShown } from '../../../reports/response/in-tens.ts';
import { dayOf, daysOf, responseCurve } from '../../../reports/response/response-curve.ts';
import type { Block } from '../../../reports/report.ts';
import type { ResponseCounts, StoredResponse } from '../answer-records.ts';
import { brusselsDay } from '../brussels-day.ts';
import { findWave } from '../find-wave.ts';
import { municipalityOf } from '../municipality-of.ts';
import type { StaffMember, Wave } from '../panel-records.ts';
import { mustBeAllowed } from '../permissions.ts';
import { shown } from '../wave-response.ts';
import type { World } from '../world.ts';
import { deliveryOf, type Delivery } from './delivery.ts';
import { earlierWaves, expectedAnswers, type ExpectedAnswers } from './expected-answers.ts';
import { invitedPeople, type InvitedPerson } from './invited-people.ts';
import { responseByBand, type BandResponse } from './response-by-band.ts';
import { shownCounts } from './shown-counts.ts';
import { targetPeople, type TargetPeople } from './target-people.ts';

export interface SeenResponse {
  wave: Wave;
  /** In steps of ten. */
  stepped: boolean;
  invited: number;
  answered: number;
  /** How those invited became members. */
  recruitment: 'random' | 'mixed' | 'open';
  /** Days of fieldwork that began, and all of them. */
  day: { now: number; of: number };
  delivery: Delivery;
  /** Null: fewer than ten, or hidden to protect such a group. */
  modes: { mode: StoredResponse['mode']; answered: number | null }[];
  target: TargetPeople['kind'] | null;
  bands: BandResponse[];
  /** Null when the wave is not open. */
  expected: ExpectedAnswers | null;
  /** How answers came in, beside earlier waves; nothing while there are too few. */
  course: Block[];
}

/** @throws Problem when the person may not, or there is no such wave */
export async function seeResponse(world: World, person: StaffMember, waveId: string): Promise<SeenResponse> {
  mustBeAllowed(person, 'see response');
  const wave = await findWave(world, waveId);
  const people = await invitedPeople(world, wave);
  const counts = await shownCounts(world, wave);
  const [stepped, invited] = [wave.status === 'open', people.length];
  const answered = shown(counts.answered, stepped);
  const target = await targetPeople(world, wave);
  return {
    wave,
    stepped,
    invited,
    answered,
    recruitment: recruitmentOf(people),
    day: { now: daysBegun(world, wave), of: daysOf(wave) },
    delivery: deliveryOf(people),
    modes: modesOf(counts, stepped),
    target: target?.kind ?? null,
    bands: responseByBand(
      { invited: people.map(({ bands: kept }) => kept), answered: counts, stepped, target },
      { invited, answered: behindShown(answered, stepped) },
    ),
    expected: stepped ? await expectedAnswers(world, wave, { shown: answered, invited }) : null,
    course: await courseOf(world, wave, { counts, invited }),
  };
}

function recruitmentOf(people: InvitedPerson[]): SeenResponse['recruitment'] {
  const known = people.filter(({ recruitment }) => recruitment !== null);
  const random = known.filter(({ recruitment }) => recruitment === 'random').length;
  if (random === known.length) return 'random';
  return random === 0 ? 'open' : 'mixed';
}

function modesOf({ byMode, answered }: ResponseCounts, stepped: boolean): SeenResponse['modes'] {
  const modes = ['web', 'paper', 'phone'] as const;
  const counts = modes.map((mode) => byMode[mode]);
  const hidden = stepped ? new Set() : hiddenCounts(counts, answered, defaultPolicy.baseMinimum);
  return modes.map((mode, i) => ({
    mode,
    answered: hidden.has(i) ? null : shown(byMode[mode], stepped),
  }));
}

function daysBegun(world: World, wave: Wave): number {
  return Math.max(0, Math.min(daysOf(wave), dayOf(brusselsDay(world.clock.now()), wave)));
}

/** Beside it: how many earlier waves are drawn. */
const mostEarlier = 2;

async function courseOf(
  world: World,
  wave: Wave,
  own: { counts: ResponseCounts; invited: number },
): Promise<Block[]> {
  const earlier = (await earlierWaves(world, wave)).slice(0, mostEarlier);
  const courses = await Promise.all(
    earlier.map(async (one): Promise<CourseOfWave> => {
      const curve = responseCurve((await world.answers.responses.counts(one.id)).byDay, one);
      const invited = (await invitedPeople(world, one)).length;
      return { wave: one.id, invited, curve, daysGone: Infinity };
    }),
  );
  const curve = responseCurve(own.counts.byDay, wave);
  const daysGone = wave.status === 'open' ? daysBegun(world, wave) : Infinity;
  const { colour } = await municipalityOf(world);
  return daysSection(
    [{ wave: wave.id, invited: own.invited, curve, daysGone }, ...courses],
    readableColour(colour),
  );
}
