import { mustBeAllowed } from '../permissions.ts';
import type { StaffMember } from '../panel-records.ts';
import type { World } from '../world.ts';
import { agreeToFirstMail } from './agree-to-first-mail.ts';
import { changeMember } from './change-member.ts';
import { withContactStates } from './contact-states.ts';
import { formRules } from './form-rules.ts';
import { detailsOfForm, type MemberFault, type MemberForm } from './member-form.ts';
import { findMember } from './see-member.ts';

/**
 * @returns what is wrong with the form; none: it is saved
 * @throws Problem when the person may not, or somebody else changed the member since, or has this reference
 */
export async function editMember(
  world: World,
  person: StaffMember,
  { id, version, form }: { id: string; version: string; form: MemberForm },
): Promise<MemberFault[]> {
  // Before the form is read: it is shown again with its faults, under the name of the member.
  mustBeAllowed(person, 'change members');
  const before = await findMember(world, id);
  const rules = await formRules(world, before);
  const { details, faults } = detailsOfForm(form, rules);
  if (faults.length > 0) return faults;
  await changeMember(world, person, {
    id,
    version,
    action: 'change member',
    make: (member) => withContactStates(member, { ...member, ...details }),
    also: async (panel, member) => {
      if (before.email === null) await agreeToFirstMail({ ...world, panel }, member, 'staff');
    },
  });
  return [];
}
