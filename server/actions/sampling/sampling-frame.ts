/** Who can be drawn for a wave: active members of age who can be written to and were not asked too often. */
import { ageGroup } from '../../../surveys/bands.ts';
import { panelSettings } from '../panel-settings.ts';
import type { Member, Wave } from '../panel-records.ts';
import { reachOf } from '../reach-of.ts';
import type { World } from '../world.ts';
import { isUnderCap, otherContacts } from './contact-cap.ts';

/** In this order: who falls out for two reasons is counted under the first. */
export const fallOuts = ['left', 'paused', 'age', 'unreachable', 'cap'] as const;
export type FallOut = (typeof fallOuts)[number];

export interface Frame {
  /** By reference. */
  members: Member[];
  /** How many fell out, by reason. */
  fallenOut: Map<FallOut, number>;
  minimumAge: number;
  contactCap: number;
}

export async function samplingFrame(world: World, wave: Wave): Promise<Frame> {
  const { minimumAge, contactCap } = await panelSettings(world);
  const contacts = await otherContacts(world, wave);
  const year = yearOfWave(wave);
  const whyOut = (member: Member): FallOut | null => {
    if (member.status !== 'active') return member.status;
    if (ageGroup(member.birthYear, year) === '' || year - member.birthYear < minimumAge) return 'age';
    if (reachOf(member) === null) return 'unreachable';
    return isUnderCap(contacts.get(member.id) ?? [], wave.opensOn, contactCap) ? null : 'cap';
  };
  const members: Member[] = [];
  const fallenOut = new Map<FallOut, number>();
  for (const member of await world.panel.members.all()) {
    const why = whyOut(member);
    if (why === null) members.push(member);
    else fallenOut.set(why, (fallenOut.get(why) ?? 0) + 1);
  }
  members.sort((one, other) => (one.reference < other.reference ? -1 : 1));
  return { members, fallenOut, minimumAge, contactCap };
}

/** In which ages are counted, as for the bands of answers. */
export function yearOfWave(wave: Wave): number {
  return Number(wave.id.slice(0, 4));
}
