/** How often members are asked: no more waves than the cap within any twelve months. */
import type { IsoDay } from '../iso-day.ts';
import type { Wave } from '../panel-records.ts';
import type { World } from '../world.ts';

/**
 * When each member was or will be asked for another wave: the day of the first invitation, or for a wave with a sample that
 * is not invited yet, the day it opens. Invitations that came back or were given up reached nobody; reminders go only to who
 * did not answer, so counting them would keep who did.
 * @returns member id -> days, one a wave
 */
export async function otherContacts(world: World, wave: Wave): Promise<Map<string, IsoDay[]>> {
  const days = new Map<string, Map<string, IsoDay>>();
  const put = (memberId: string, waveId: string, day: IsoDay): void => {
    if (waveId === wave.id) return;
    const known = days.get(memberId) ?? new Map<string, IsoDay>();
    const before = known.get(waveId);
    days.set(memberId, known.set(waveId, before === undefined || day < before ? day : before));
  };
  for (const one of await world.panel.invitations.since(yearsOn(wave.opensOn, -1)))
    if (one.delivery !== 'failed') put(one.memberId, one.waveId, one.sentOn);
  const opens = new Map((await world.panel.waves.all()).map(({ id, opensOn }) => [id, opensOn]));
  for (const [waveId, memberIds] of await world.panel.samples.planned())
    for (const memberId of memberIds) put(memberId, waveId, opens.get(waveId) ?? wave.opensOn);
  return new Map([...days].map(([memberId, known]) => [memberId, [...known.values()]]));
}

/**
 * Whether somebody may be asked on `day` too: no twelve months that hold this day then have more waves than the cap. Exactly
 * a year later is another twelve months.
 * @param others days on which this person was or will be asked for other waves
 */
export function isUnderCap(others: IsoDay[], day: IsoDay, cap: number): boolean {
  const all = [...others, day];
  const starts = all.filter((start) => start <= day && day < yearsOn(start, 1));
  return starts.every((start) => {
    const end = yearsOn(start, 1);
    return all.filter((one) => one >= start && one < end).length <= cap;
  });
}

/** 29 February comes out as a day that is none, but stands in the right place among the others. */
function yearsOn(day: IsoDay, years: number): IsoDay {
  return `${String(Number(day.slice(0, 4)) + years).padStart(4, '0')}${day.slice(4)}`;
}
