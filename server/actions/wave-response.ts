/** Who was invited and who answered, by group. Counts move in steps of ten while a wave is open. */
import type { ProfileBands } from '../../surveys/bands.ts';
import { addComplements, hiddenCounts } from '../../reports/disclosure/hidden-groups.ts';
import { defaultPolicy } from '../../reports/disclosure/policy.ts';
import { inTens } from '../../reports/response/in-tens.ts';
import { invitedPeople } from './monitor/invited-people.ts';
import { shownCounts } from './monitor/shown-counts.ts';
import type { Wave } from './panel-records.ts';
import type { World } from './world.ts';

export interface ResponseGroup {
  label: string;
  /** Null: fewer than ten people, or hidden to protect such a group. */
  invited: number | null;
  /** Null too: fewer than ten answers when the wave is closed, or everybody answered. */
  answered: number | null;
}

export interface WaveResponse {
  invited: number;
  answered: number;
  /** Rounded down to tens, so that nobody's answer can be seen coming in. */
  stepped: boolean;
  groups: ResponseGroup[];
}

export async function waveResponse(world: World, wave: Wave): Promise<WaveResponse> {
  const invited = countBands(await invitedBands(world, wave), 'age_group');
  const { answered, byBand } = await shownCounts(world, wave);
  const stepped = wave.status === 'open';
  return {
    invited: sum(invited.values()),
    answered: shown(answered, stepped),
    stepped,
    groups: responseGroups(invited, new Map(Object.entries(byBand.age_group)), stepped),
  };
}

/**
 * In the order of their codes; without those of whom no band is known. Who was invited is no answer: it is shown beside
 * answers that are hidden, unless the people are few.
 * @param besides other counts of people in the same groups that are shown, and so may be no smaller
 */
export function responseGroups(
  invited: Map<string, number>,
  answered: Map<string, number>,
  stepped: boolean,
  besides: Map<string, number>[] = [],
): ResponseGroup[] {
  const codes = [...new Set([...invited.keys(), ...answered.keys()])]
    .filter((code) => code !== '')
    .toSorted();
  const came = codes.map((code) => shown(answered.get(code) ?? 0, stepped));
  const people = codes.map((code) => invited.get(code) ?? 0);
  const hiddenBy = (named: Set<number>) => (counts: Map<string, number>) => {
    const bases = codes.map((code) => counts.get(code) ?? 0);
    return [...hiddenCounts(bases, sum(counts.values()), defaultPolicy.baseMinimum, named)];
  };
  // "20 of 20" would say of each of them that they answered. In tens only such groups are of one size, and stand out.
  const everybody = [...codes.keys()].filter((i) => came[i] === people[i]);
  const fewPeople = new Set([invited, ...besides].flatMap(hiddenBy(new Set(stepped ? everybody : []))));
  const fewAnswers = stepped
    ? fewPeople
    : withSilent(new Set(hiddenBy(new Set([...fewPeople, ...everybody]))(answered)), people, came);
  return codes.map((code, i) => ({
    label: code,
    invited: fewPeople.has(i) ? null : (people[i] ?? 0),
    answered: fewAnswers.has(i) ? null : (came[i] ?? 0),
  }));
}

/** Who did not answer is who was invited minus the answers: of the hidden groups together these may be no few either. */
function withSilent(hidden: Set<number>, people: number[], came: number[]): Set<number> {
  const silent = people.map((count, i) => Math.max(0, count - (came[i] ?? 0)));
  return addComplements(silent, hidden, (away) => {
    const rest = [...away].reduce((total, i) => total + (silent[i] ?? 0), 0);
    return away.size === 0 || rest >= defaultPolicy.baseMinimum;
  });
}

/** Profile bands of everyone invited, as they would be kept with an answer. */
export async function invitedBands(world: World, wave: Wave): Promise<ProfileBands[]> {
  return (await invitedPeople(world, wave)).map(({ bands }) => bands);
}

export function countBands(bands: ProfileBands[], band: keyof ProfileBands): Map<string, number> {
  const counts = new Map<string, number>();
  for (const one of bands) counts.set(one[band], (counts.get(one[band]) ?? 0) + 1);
  return counts;
}

/** As staff see a count of answers. */
export function shown(count: number, stepped: boolean): number {
  return stepped ? inTens(count) : count;
}

function sum(counts: Iterable<number>): number {
  return [...counts].reduce((total, count) => total + count, 0);
}
