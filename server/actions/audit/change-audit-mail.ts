/** Who hears the last hash of the log each day. Never an address in the log itself. */
import { createHash } from 'node:crypto';
import { municipalityOf } from '../municipality-of.ts';
import { mustBeAllowed } from '../permissions.ts';
import { Problem } from '../problem.ts';
import type { StaffMember } from '../panel-records.ts';
import type { World } from '../world.ts';
import { noLongerLetter } from './head-letter.ts';

/** @param typed empty: nobody. @throws Problem when the person may not, or it is no address, or it is the person's own */
export async function changeAuditMail(world: World, person: StaffMember, typed: string): Promise<void> {
  mustBeAllowed(person, 'change audit mail');
  const email = typed.trim().toLowerCase();
  if (email !== '' && !/^[^\s@,;<>"]+@[^\s@,;<>"]+\.[^\s@,;<>"]+$/u.test(email))
    throw new Problem('bad-input', 'Dit is geen e-mailadres. Schrijf het zoals naam@gemeente.be.');
  if (email === person.email)
    throw new Problem(
      'bad-input',
      'Kies iemand anders dan uzelf: zo kan niemand het logboek alleen herschrijven.',
    );
  const { name } = await municipalityOf(world);
  const now = world.clock.now();
  await world.panel.inOneTransaction(async (panel) => {
    const before = (await panel.auditWatch.find()).email;
    if ((before ?? '') === email) return;
    await panel.auditWatch.setMail(email === '' ? null : email);
    const subject = email === '' ? 'nobody' : 'somebody';
    await panel.audit.append({
      at: now.toISOString(),
      actor: person.id,
      action: 'change audit mail',
      subject,
    });
    if (before === null) return;
    const id = `audit-ended-${createHash('sha256').update(`${before} ${now.toISOString()}`).digest('hex').slice(0, 32)}`;
    await panel.outbox.put([{ id, kind: 'audit', letter: noLongerLetter(before, name) }], now.getTime());
  });
}
