import { brusselsDay } from '../brussels-day.ts';
import type { IsoDay } from '../iso-day.ts';
import type { StaffMember } from '../panel-records.ts';
import { Problem } from '../problem.ts';
import type { World } from '../world.ts';
import { conflict, plannedAs, type MailingPlan } from './plan-mailing.ts';
import { recipientsOf } from './recipients-of.ts';

/** In which most of those answer who do so by themselves; in ms. */
const patience = 3 * 24 * 60 * 60_000;

/** What is asked before it goes at once. */
export interface BeforeSending {
  people: number;
  /** Of a reminder: the day the invitation went, when that is less than three days ago; null otherwise. */
  invitedOn: IsoDay | null;
}

/** Changes nothing. @throws Problem when the person may not, or it cannot go at once */
export async function beforeSending(
  world: World,
  person: StaffMember,
  where: [string, string],
  plan: Omit<MailingPlan, 'sendAt'>,
): Promise<BeforeSending> {
  const { mailing, planned } = await plannedAs(world, person, where, { ...plan, sendAt: null });
  if (planned.version !== mailing.version) throw new Problem('conflict', conflict);
  const people = (await recipientsOf(world, planned)).length;
  if (people === 0) throw new Problem('bad-input', 'Niemand krijgt deze mail. Er is niets te versturen.');
  if (mailing.kind === 'invitation') return { people, invitedOn: null };
  const days = (await world.panel.mailings.ofWave(mailing.waveId))
    .filter(({ kind, state }) => kind === 'invitation' && (state === 'going' || state === 'done'))
    .flatMap(({ sendAt }) => sendAt?.day ?? []);
  const latest = days.toSorted().at(-1) ?? '';
  const since = brusselsDay(new Date(world.clock.now().getTime() - patience));
  return { people, invitedOn: latest > since ? latest : null };
}
