/** A member's own choices about taking part: pause, go on, leave, and what they agree to. Each takes effect at once. */
import { brusselsDay } from '../brussels-day.ts';
import type { ConsentPurpose } from '../consent-records.ts';
import { noteEntry } from '../note-entry.ts';
import type { Member } from '../panel-records.ts';
import { noteActivity } from '../retention/note-activity.ts';
import type { PanelStore } from '../stores.ts';
import type { World } from '../world.ts';
import { consentNow } from '../consent-now.ts';
import { giveConsent } from './consents-now.ts';
import { forgetUnsent } from './forget-unsent.ts';

/** Who acts where a member does so alone. */
export const themselves = 'panelpeil';

const actions: Record<Member['status'], string> = {
  active: 'member goes on',
  paused: 'member paused',
  left: 'member left',
};

/** Who comes back after leaving agrees to be a member anew. What was typed and not sent goes with who leaves. */
export async function changeStatus(world: World, member: Member, status: Member['status']): Promise<void> {
  if (member.status === status) return;
  const today = brusselsDay(world.clock.now());
  const { version: textVersion } = await consentNow(world);
  await world.panel.inOneTransaction(async (panel) => {
    await panel.members.change({ id: member.id, status, statusSince: today });
    if (status === 'left') {
      await panel.consents.withdraw(member.id, 'membership', today);
      await panel.consents.withdraw(member.id, 'mail', today);
    }
    if (member.status === 'left')
      await giveConsent(world, panel, { memberId: member.id, purpose: 'membership', textVersion });
    await noteActivity(world, panel, member.id);
    await noteEntry(world, panel, { actor: themselves, action: actions[status], subject: 'panel' });
  });
  if (status === 'left') await forgetUnsent(world, member.id);
}

export async function agree(world: World, member: Member, purpose: ConsentPurpose): Promise<void> {
  if (purpose === 'membership' && member.status === 'left') return changeStatus(world, member, 'active');
  const { version: textVersion } = await consentNow(world);
  await world.panel.inOneTransaction(async (panel) => {
    await giveConsent(world, panel, { memberId: member.id, purpose, textVersion });
    if (purpose === 'mail' && member.mailState === 'stopped')
      await panel.members.change({ id: member.id, mailState: 'ok' });
    await noteActivity(world, panel, member.id);
    await noteEntry(world, panel, { actor: themselves, action: 'member agreed', subject: purpose });
  });
}

/** Being a member is ended by leaving; without its consent nothing of the education stays. */
export async function withdrawConsent(world: World, member: Member, purpose: ConsentPurpose): Promise<void> {
  if (purpose === 'membership') return changeStatus(world, member, 'left');
  await world.panel.inOneTransaction(async (panel) => {
    if (purpose === 'mail') return stopMailsOf(world, panel, { id: member.id });
    await panel.consents.withdraw(member.id, purpose, brusselsDay(world.clock.now()));
    await panel.members.change({ id: member.id, education: null });
    await noteEntry(world, panel, { actor: themselves, action: 'member withdrew', subject: purpose });
  });
}

/** @param panel of the transaction it belongs to */
export async function stopMailsOf(
  world: World,
  panel: PanelStore,
  member: Pick<Member, 'id'> & Partial<Pick<Member, 'preferredChannel'>>,
): Promise<void> {
  await panel.consents.withdraw(member.id, 'mail', brusselsDay(world.clock.now()));
  await panel.members.change({ ...member, mailState: 'stopped' });
  await noteEntry(world, panel, { actor: themselves, action: 'member stopped mails', subject: 'panel' });
}
