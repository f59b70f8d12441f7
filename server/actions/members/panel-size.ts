/** How large the panel is, by group. Groups of fewer than ten show nothing. */
import { hiddenCounts } from '../../../reports/disclosure/hidden-groups.ts';
import { defaultPolicy } from '../../../reports/disclosure/policy.ts';
import { bandsFor, type ProfileBands } from '../../../surveys/bands.ts';
import { brusselsDay } from '../brussels-day.ts';
import { mustBeAllowed } from '../permissions.ts';
import type { StaffMember } from '../panel-records.ts';
import type { World } from '../world.ts';

export interface PanelSize {
  /** Members who can be invited; null: fewer than ten. */
  people: number | null;
  by: Record<keyof ProfileBands, SizeOfGroup[]>;
}

export interface SizeOfGroup {
  code: string;
  /** Null: fewer than ten, or hidden to protect such a group. */
  people: number | null;
}

/** @throws Problem when the person may not */
export async function panelSize(world: World, person: StaffMember): Promise<PanelSize> {
  mustBeAllowed(person, 'see panel composition');
  const year = Number(brusselsDay(world.clock.now()).slice(0, 4));
  const active = (await world.panel.members.all()).filter(({ status }) => status === 'active');
  const bands = active.map((member) => bandsFor(member, ['age7', 'gender', 'district'], year));
  const minimum = defaultPolicy.baseMinimum;
  const by = (band: keyof ProfileBands): SizeOfGroup[] => groupsOf(bands, band, minimum);
  return {
    people: active.length < minimum ? null : active.length,
    by: { age_group: by('age_group'), gender: by('gender'), district: by('district') },
  };
}

function groupsOf(bands: ProfileBands[], band: keyof ProfileBands, minimum: number): SizeOfGroup[] {
  const counts = new Map<string, number>();
  for (const one of bands) if (one[band] !== '') counts.set(one[band], (counts.get(one[band]) ?? 0) + 1);
  const groups = [...counts].toSorted(([one], [other]) => (one < other ? -1 : 1));
  const hidden = hiddenCounts(
    groups.map(([, people]) => people),
    bands.length,
    minimum,
  );
  return groups.map(([code, people], at) => ({ code, people: hidden.has(at) ? null : people }));
}
