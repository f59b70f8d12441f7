import { randomUUID } from 'node:crypto';
import { brusselsDay } from '../brussels-day.ts';
import type { ConsentPurpose } from '../consent-records.ts';
import { noteEntry } from '../note-entry.ts';
import { mustBeAllowed } from '../permissions.ts';
import type { Member, StaffMember } from '../panel-records.ts';
import type { World } from '../world.ts';
import { consentNow } from '../consent-now.ts';
import { formRules } from './form-rules.ts';
import { detailsOfForm, type MemberFault, type MemberForm } from './member-form.ts';

export interface NewMember {
  form: MemberForm;
  /** What this person agreed to, beside becoming a member. */
  mayMail: boolean;
}

/**
 * By hand, for who agreed to it on paper or at the counter. Without an agreement to be mailed letters are sent alone.
 * @returns the id, or what is wrong with the form
 * @throws Problem when the person may not, or somebody has this reference
 */
export async function addMember(
  world: World,
  person: StaffMember,
  { form, mayMail }: NewMember,
): Promise<{ id: string } | { faults: MemberFault[] }> {
  mustBeAllowed(person, 'change members');
  const { details, faults } = detailsOfForm(form, await formRules(world, null));
  if (faults.length > 0) return { faults };
  const today = brusselsDay(world.clock.now());
  const member: Member = {
    ...details,
    id: randomUUID(),
    education: null,
    consentedOn: today,
    memberSince: today,
    status: 'active',
    statusSince: today,
    mailState: mayMail ? 'ok' : 'stopped',
    letterState: 'ok',
  };
  const purposes: ConsentPurpose[] = mayMail ? ['membership', 'mail'] : ['membership'];
  await world.panel.inOneTransaction(async (panel) => {
    await panel.members.add([member]);
    const { version: textVersion } = await consentNow({ ...world, panel });
    const given = { memberId: member.id, textVersion, givenOn: today, withdrawnOn: null } as const;
    await panel.consents.add(purposes.map((purpose) => ({ ...given, purpose, source: 'staff' })));
    await noteEntry(world, panel, { actor: person.id, action: 'add member', subject: member.id });
  });
  return { id: member.id };
}
