/** Members who left, and members of whom nothing was seen for long. Their answers stay counted, without them. */
import { brusselsDay } from '../brussels-day.ts';
import type { IsoDay } from '../iso-day.ts';
import { forgetMany } from '../own-pages/forget-member.ts';
import { ticketFor } from '../ticket.ts';
import type { World } from '../world.ts';
import { askToStay, notAskedYet } from './ask-to-stay.ts';
import { daysBefore, monthsBefore } from './days-before.ts';
import { monthOf } from './note-activity.ts';
import type { RetentionRule } from './retention-rule.ts';
import { retentionSettings } from './retention-settings.ts';

/** The rest is for the next day. */
const mostADay = 500;

export const rulesOfMembers: RetentionRule[] = [
  {
    id: 'left',
    from: ({ left }, today) => daysBefore(today, left),
    async run(world, from) {
      const members = await world.panel.members.all();
      const due = members.filter(({ status, statusSince }) => status === 'left' && statusSince < from);
      return forgetMany(world, due.slice(0, mostADay));
    },
  },
  {
    id: 'questions',
    from: ({ inactive }, today) => monthsBefore(today, inactive),
    run: (world, from) => askToStay(world, from, mostADay),
  },
  {
    id: 'inactive',
    from: ({ answer }, today) => daysBefore(today, answer),
    run: forgetInactive,
  },
];

/**
 * Who was asked and did not come. Whether somebody answered a wave is looked up now, kept nowhere, and counts as coming: it is
 * not to be told from opening one's own page.
 */
async function forgetInactive(world: World, from: IsoDay): Promise<number> {
  const asked = (await world.panel.memberActivity.all()).filter(
    ({ askedOn }) => askedOn !== null && askedOn < from,
  );
  const ids = asked.map(({ memberId }) => memberId);
  const waiting = await notAskedYet(world, ids);
  const due = new Set(ids.filter((id) => !waiting.has(id)).slice(0, mostADay));
  const silent = [];
  const heard = [];
  for (const member of (await world.panel.members.all()).filter(({ id }) => due.has(id)))
    if (await answeredOfLate(world, member.id)) heard.push(member.id);
    else silent.push(member);
  await world.panel.memberActivity.note(heard, monthOf(brusselsDay(world.clock.now())));
  return forgetMany(world, silent);
}

async function answeredOfLate(world: World, memberId: string): Promise<boolean> {
  const { inactive, answer } = await retentionSettings(world);
  const since = monthsBefore(daysBefore(brusselsDay(world.clock.now()), answer), inactive);
  for (const { id, closesOn } of await world.panel.waves.all()) {
    const key = closesOn < since ? null : await world.keys.findWaveKey(id);
    if (key !== null && (await world.answers.responses.exists(ticketFor(key, memberId)))) return true;
  }
  return false;
}
