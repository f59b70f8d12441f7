/** An installation with everything that checks need of it. */
import { type Clock, House } from './house.ts';
import { signInMember } from './member.ts';
import type { Sink } from './sink.ts';
import { signInStaff } from './staff.ts';
import type { Targets } from './targets.ts';

export function openHouse(targets: Targets, sink: Sink | null, clock: Clock | null = null): House {
  const signIn = {
    staff: (house: House, role: Parameters<House['staff']>[0]) => signInStaff(house, role),
    member: signInMember,
  };
  return new House(targets, sink, { clock, signIn });
}
