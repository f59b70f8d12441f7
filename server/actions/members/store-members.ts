/** Brings the members of a file into the panel, all or nothing. */
import { randomUUID } from 'node:crypto';
import { brusselsDay } from '../brussels-day.ts';
import { noteEntry } from '../note-entry.ts';
import type { World } from '../world.ts';
import { consentNow } from '../consent-now.ts';
import { agreeToFirstMail } from './agree-to-first-mail.ts';
import { endConsents } from './end-consents.ts';
import { erasedIn } from './erased-mark.ts';
import type { FileMember } from './file-member.ts';
import { importedConsents } from './imported-consents.ts';
import { changesNothing, planImport, type ImportPlan } from './plan-import.ts';

/**
 * What changes nothing leaves no entry in the audit log.
 * @param by id of a staff member who may, or "command line" for who runs the program itself
 */
export async function storeMembers(world: World, file: FileMember[], by: string): Promise<ImportPlan> {
  const today = brusselsDay(world.clock.now());
  return world.panel.inOneTransaction(async (panel) => {
    const isErased = await erasedIn({ ...world, panel });
    const known = await panel.members.all();
    const plan = planImport(known, file, { today, newId: randomUUID, isErased });
    if (changesNothing(plan)) return plan;
    const { added, changed, deceased, moved } = plan;
    await panel.members.add(added);
    const { version } = await consentNow({ ...world, panel });
    await panel.consents.add(added.flatMap((member) => importedConsents(member, version)));
    const hadNoMail = new Set(known.filter(({ email }) => email === null).map(({ id }) => id));
    for (const member of changed.filter(({ id }) => hadNoMail.has(id)))
      await agreeToFirstMail({ ...world, panel }, member, 'import');
    for (const member of [...changed, ...deceased, ...moved]) await panel.members.change(member);
    for (const member of deceased) await endConsents(panel, member, today);
    const counts = { new: added, changed, deceased, moved };
    const subject = Object.entries(counts).map(([name, members]) => `${members.length} ${name}`);
    await noteEntry(world, panel, { actor: by, action: 'import members', subject: subject.join(', ') });
    return plan;
  });
}
