/** When a mailing goes by mail, and stopping it. */
import { brusselsDay, brusselsTime } from '../brussels-day.ts';
import { dutchDay } from '../dutch-day.ts';
import type { Mailing } from '../mailing-records.ts';
import type { StaffMember, Wave } from '../panel-records.ts';
import { mustBeAllowed } from '../permissions.ts';
import { Problem } from '../problem.ts';
import type { World } from '../world.ts';
import { beginMailing } from './begin-mailings.ts';
import { brusselsMoment } from './brussels-moment.ts';
import { checkMailingTexts } from './check-mailing-texts.ts';
import { findMailing } from './find-mailing.ts';
import { stopGoing } from './stop-going.ts';
import { note, refuseUnlessDraft } from './write-mailing.ts';

export interface MailingPlan {
  version: number;
  /** By the clock in Brussels; null: at once. */
  sendAt: Mailing['sendAt'];
  /** An invitation for all active members instead of the sample. */
  everybody: boolean;
}

export const conflict = 'Een collega veranderde deze zending intussen. Kijk ze na en probeer opnieuw.';

/** What goes at once is on its way when this resolves. @throws Problem when the person may not, or it cannot go then */
export async function planMailing(
  world: World,
  person: StaffMember,
  where: [string, string],
  plan: MailingPlan,
): Promise<void> {
  const { mailing, planned } = await plannedAs(world, person, where, plan);
  await world.panel.inOneTransaction(async (panel) => {
    if (!(await panel.mailings.save(planned))) throw new Problem('conflict', conflict);
    await note(world, panel, person, { action: 'plan mailing', mailing });
  });
  if (plan.sendAt === null) await beginMailing(world, planned.id);
}

/** As the plan asks, not saved. @throws Problem when the person may not, or it cannot go then */
export async function plannedAs(
  world: World,
  person: StaffMember,
  [waveId, id]: [string, string],
  plan: MailingPlan,
): Promise<{ mailing: Mailing; planned: Mailing }> {
  mustBeAllowed(person, 'send mailings');
  const { wave, mailing } = await findMailing(world, waveId, id);
  refuseUnlessDraft(mailing);
  if (mailing.channel !== 'mail')
    throw new Problem('bad-input', 'Brieven plant u niet. U drukt ze af als u ze post.');
  checkMailingTexts(mailing.texts);
  const now = world.clock.now();
  const sendAt = plan.sendAt ?? { day: brusselsDay(now), time: brusselsTime(now) };
  refuseMoment(wave, sendAt, { now, isNow: plan.sendAt === null });
  const everybody = mailing.kind === 'invitation' && plan.everybody;
  if (mailing.kind === 'invitation' && !everybody) await refuseWithoutSample(world, waveId);
  const { everybody: _before, ...rest } = mailing;
  const chosen = everybody ? { everybody } : {};
  const planned: Mailing = { ...rest, state: 'planned', sendAt, version: plan.version, ...chosen };
  return { mailing, planned };
}

function refuseMoment(
  { status, opensOn, closesOn }: Wave,
  sendAt: NonNullable<Mailing['sendAt']>,
  { now, isNow }: { now: Date; isNow: boolean },
): void {
  const refuse = (sentence: string): never => {
    throw new Problem('bad-input', sentence);
  };
  if (status === 'draft') refuse('Deze golf is nog niet gepland. Plan eerst de golf.');
  if (status !== 'planned' && status !== 'open')
    refuse('Deze golf is gesloten. U kunt niets meer versturen.');
  if (isNow && status !== 'open')
    refuse(`De golf is nog niet open. Kies een dag vanaf ${dutchDay(opensOn)}.`);
  if (sendAt.day < opensOn) refuse(`De golf opent op ${dutchDay(opensOn)}. Kies die dag of een latere.`);
  if (sendAt.day > closesOn) refuse(`De golf sluit op ${dutchDay(closesOn)}. Kies die dag of een vroegere.`);
  if (!isNow && brusselsMoment(sendAt) <= now.getTime())
    refuse('Dit moment is al voorbij. Kies een later moment, of verstuur nu.');
}

async function refuseWithoutSample(world: World, waveId: string): Promise<void> {
  if ((await world.panel.samples.members(waveId)).length > 0) return;
  throw new Problem(
    'bad-input',
    'Er is nog geen steekproef getrokken. Trek er eerst een, of nodig alle actieve leden uit.',
  );
}

/** Planned: a draft again. Going: what is not sent yet stays unsent. @throws Problem when the person may not, or it has ended */
export async function stopMailing(
  world: World,
  person: StaffMember,
  [waveId, id]: [string, string],
): Promise<'draft' | 'stopped'> {
  mustBeAllowed(person, 'send mailings');
  const { mailing } = await findMailing(world, waveId, id);
  if (mailing.state !== 'planned' && mailing.state !== 'going')
    throw new Problem('conflict', 'Deze zending is niet gepland en niet onderweg.');
  const isPlanned = mailing.state === 'planned';
  await world.panel.inOneTransaction(async (panel) => {
    const isStopped = isPlanned
      ? await panel.mailings.save({ ...mailing, state: 'draft', sendAt: null })
      : await stopGoing({ ...world, panel }, mailing);
    if (!isStopped) throw new Problem('conflict', conflict);
    await note(world, panel, person, { action: 'stop mailing', mailing });
  });
  return isPlanned ? 'draft' : 'stopped';
}
