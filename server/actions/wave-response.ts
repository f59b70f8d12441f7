/** Who was invited and who answered, by age class. Counts move in steps of ten while a wave is open. */
import type { ProfileBands } from '../../surveys/bands.ts';
import { hiddenCounts } from '../../reports/disclosure/hidden-groups.ts';
import { defaultPolicy } from '../../reports/disclosure/policy.ts';
import { bandsInWave } from './bands-in-wave.ts';
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
  const answered = await world.answers.responses.countByBand(wave.id, 'age_group');
  const stepped = wave.status === 'open';
  const codes = [...new Set([...invited.keys(), ...answered.keys()])]
    .filter((code) => code !== '')
    .toSorted();
  const hidden = new Set(
    (stepped ? [invited] : [invited, answered]).flatMap((counts) => {
      const bases = codes.map((code) => counts.get(code) ?? 0);
      return [...hiddenCounts(bases, sum(counts.values()), defaultPolicy.baseMinimum)];
    }),
  );
  return {
    invited: sum(invited.values()),
    answered: step(sum(answered.values()), stepped),
    stepped,
    groups: codes.map((code, i) => ({
      label: code,
      invited: hidden.has(i) ? null : (invited.get(code) ?? 0),
      answered: hidden.has(i) ? null : step(answered.get(code) ?? 0, stepped),
    })),
  };
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

function step(count: number, stepped: boolean): number {
  return stepped ? Math.floor(count / 10) * 10 : count;
}

function sum(counts: Iterable<number>): number {
  return [...counts].reduce((total, count) => total + count, 0);
}
