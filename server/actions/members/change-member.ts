/** What staff change of one member. Each change is in the audit log, without its values. */
import { noteEntry } from '../note-entry.ts';
import { mustBeAllowed } from '../permissions.ts';
import type { Member, StaffMember } from '../panel-records.ts';
import { Problem } from '../problem.ts';
import { noteActivity } from '../retention/note-activity.ts';
import type { PanelStore } from '../stores.ts';
import type { World } from '../world.ts';
import { memberVersion } from './member-version.ts';
import { findMember } from './see-member.ts';

export interface MemberChange {
  id: string;
  /** Of the record that the person saw. */
  version: string;
  /** For the audit log: "pause member". */
  action: string;
  /** @throws Problem when it cannot be so */
  make: (member: Member) => Member;
  /** What else changes with it. */
  also?: (panel: PanelStore, member: Member) => Promise<void>;
}

/** @throws Problem when the person may not, or somebody else changed the member since. What changes nothing is not noted. */
export async function changeMember(
  world: World,
  person: StaffMember,
  { id, version, action, make, also }: MemberChange,
): Promise<void> {
  mustBeAllowed(person, 'change members');
  await world.panel.inOneTransaction(async (panel) => {
    const before = await findMember({ panel }, id);
    if (memberVersion(before) !== version) throw changedSince();
    const after = make(before);
    if (memberVersion(after) === version) return;
    if (!(await panel.members.changeFrom(before, after))) throw changedSince();
    await also?.(panel, after);
    await noteActivity(world, panel, id);
    await noteEntry(world, panel, { actor: person.id, action, subject: id });
  });
}

function changedSince(): Problem {
  return new Problem(
    'conflict',
    'Iemand anders veranderde dit panellid intussen. Er is niets bewaard. Kijk na wat er nu staat en probeer opnieuw.',
  );
}
