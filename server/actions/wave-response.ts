/** Who was invited and who answered, by group. Counts move in steps of ten while a wave is open. */
import type { ProfileBands } from '../../surveys/bands.ts';
import { hiddenCounts } from '../../reports/disclosure/hidden-groups.ts';
import { defaultPolicy } from '../../reports/disclosure/policy.ts';
import { inTens } from '../../reports/response/in-tens.ts';
import { bandsInWave } from './bands-in-wave.ts';
import { shownCounts } from './monitor/shown-counts.ts';
import type { Member, Wave } from './panel-records.ts';
import type { World } from './world.ts';

export interface ResponseGroup {
  label: string;
  /** Null: fewer than ten people, or hidden to protect such a group. */
  invited: number | null;
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
 * In the order of their codes; without those of whom no band is known.
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
  // "20 of 20" would say of each of them that they answered.
  const everybody = new Set([...codes.keys()].filter((i) => came[i] === invited.get(codes[i] ?? '')));
  const hidden = new Set(
    (stepped ? [invited, ...besides] : [invited, answered, ...besides]).flatMap((counts) => {
      const bases = codes.map((code) => counts.get(code) ?? 0);
      return [...hiddenCounts(bases, sum(counts.values()), defaultPolicy.baseMinimum, everybody)];
    }),
  );
  return codes.map((code, i) => ({
    label: code,
    invited: hidden.has(i) ? null : (invited.get(code) ?? 0),
    answered: hidden.has(i) ? null : (came[i] ?? 0),
  }));
}

/** Profile bands of everyone invited, as they would be kept with an answer. */
export async function invitedBands(world: World, wave: Wave): Promise<ProfileBands[]> {
  const members = new Map((await world.panel.members.all()).map((member) => [member.id, member]));
  const invitations = await world.panel.invitations.ofWave(wave.id);
  const people = new Set(invitations.map((invitation) => invitation.memberId));
  return [...people]
    .map((id) => members.get(id))
    .filter((member): member is Member => member !== undefined)
    .map((member) => bandsInWave(wave, member));
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
