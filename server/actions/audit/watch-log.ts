/** Each day: the counts of the days that are over are sealed, the log is checked, and a second person hears its last hash by mail. */
import { brusselsDay } from '../brussels-day.ts';
import type { IsoDay } from '../iso-day.ts';
import { mustBeAllowed } from '../permissions.ts';
import type { StaffMember } from '../panel-records.ts';
import type { World } from '../world.ts';
import type { AuditCheck } from './audit-records.ts';
import { checkLog } from './check-log.ts';
import { headLetter } from './head-letter.ts';

/** Changes nothing when it was done today, by this process or by another whose day began already. A later day is that of a clock that ran ahead. */
export async function watchLog(world: World): Promise<void> {
  const now = world.clock.now();
  const today = brusselsDay(now);
  const { checkedOn } = await world.panel.auditWatch.find();
  if (checkedOn === today || checkedOn === dayFrom(today, 1)) return;
  await world.panel.audit.seal(dayFrom(today, -1), now.toISOString());
  const check = await checkNow(world);
  const municipality = await world.panel.settings.municipality();
  await world.panel.inOneTransaction(async (panel) => {
    if (!(await panel.auditWatch.takeDay(today, dayFrom(today, 1)))) return;
    await panel.auditWatch.keepCheck(check);
    const { email } = await panel.auditWatch.find();
    if (email === null || municipality === null) return;
    const letter = headLetter(email, municipality.name, check);
    const id = `audit-head-${today}-${check.entries}`;
    await panel.outbox.put([{ id, kind: 'audit', letter }], now.getTime());
  });
}

/** Checks the log for who looks at it, and keeps what was found. @throws Problem when the person may not */
export async function checkForStaff(world: World, person: StaffMember): Promise<AuditCheck> {
  mustBeAllowed(person, 'see audit');
  const check = await checkNow(world);
  await world.panel.auditWatch.keepCheck(check);
  return check;
}

async function checkNow(world: World): Promise<AuditCheck> {
  const { knownHead } = await world.panel.auditWatch.find();
  return { at: world.clock.now().toISOString(), ...(await checkLog(world, knownHead)) };
}

function dayFrom(day: IsoDay, days: number): IsoDay {
  return new Date(Date.parse(`${day}T00:00:00Z`) + days * 86_400_000).toISOString().slice(0, 10);
}
