/** The question to members of whom nothing was seen for long: by mail here, by letter by the colleagues, who say when they sent it. */
import { createHmac } from 'node:crypto';
import { brusselsDay } from '../brussels-day.ts';
import type { IsoDay } from '../iso-day.ts';
import { municipalityOf } from '../municipality-of.ts';
import type { Mail } from '../outbox.ts';
import { ownLanguage, wordsIn } from '../own-pages/own-language.ts';
import { linkIn, ownLetter } from '../own-pages/own-letter.ts';
import type { Member } from '../panel-records.ts';
import { reachOf } from '../reach-of.ts';
import type { World } from '../world.ts';
import { monthOf } from './note-activity.ts';
import { retentionSettings } from './retention-settings.ts';

/** @param from of whom nothing was seen since the month of this day. @returns how many were asked */
export async function askToStay(world: World, from: IsoDay, most: number): Promise<number> {
  await beginCounting(world);
  const due = (await unseenSince(world, from)).filter((member) => reachOf(member) === 'mail').slice(0, most);
  const mails = await Promise.all(due.map((member) => questionTo(world, member)));
  const now = world.clock.now();
  await world.panel.inOneTransaction(async (panel) => {
    await panel.outbox.put(mails, now.getTime());
    await panel.memberActivity.asked(
      due.map(({ id }) => id),
      brusselsDay(now),
    );
  });
  return due.length;
}

/** Of members who are new here, counting begins now. */
async function beginCounting({ panel, clock }: World): Promise<void> {
  const known = new Set((await panel.memberActivity.all()).map(({ memberId }) => memberId));
  const ids = (await panel.members.all()).map(({ id }) => id).filter((id) => !known.has(id));
  if (ids.length > 0) await panel.memberActivity.note(ids, monthOf(brusselsDay(clock.now())));
}

/** Members who were not asked yet. */
export async function unseenSince(world: World, from: IsoDay): Promise<Member[]> {
  const activity = new Map((await world.panel.memberActivity.all()).map((one) => [one.memberId, one]));
  const members = (await world.panel.members.all()).filter(({ status }) => status !== 'left');
  return members.filter(({ id }) => {
    const seen = activity.get(id);
    return seen !== undefined && seen.askedOn === null && seen.month < monthOf(from);
  });
}

/** The same question is put down once, also by two who do it at once. */
async function questionTo(world: World, member: Member): Promise<Mail> {
  const municipality = await municipalityOf(world);
  const language = ownLanguage(municipality, member);
  const { subject, lead, link, limits } = wordsIn(municipality, language).mails.stay;
  const { answer } = await retentionSettings(world);
  const letter = ownLetter(municipality, {
    to: member.email ?? '',
    language,
    subject,
    lead,
    links: [{ text: link, address: linkIn(world, '/mijn', language) }],
    after: [limits(answer)],
  });
  return { id: await questionId(world, member.id), kind: 'member-stay', letter };
}

/** Of the mail that asks this member. */
export async function questionId({ keys }: Pick<World, 'keys'>, memberId: string): Promise<string> {
  const mark = createHmac('sha256', await keys.linkKey()).update(`stay ${memberId}`);
  return `stay-${mark.digest('hex').slice(0, 32)}`;
}

/** Where no mail goes out, nobody was asked yet: the days of these members begin when it does. @returns their ids */
export async function notAskedYet(world: World, memberIds: string[]): Promise<Set<string>> {
  const waiting = new Set<string>();
  for (const id of memberIds)
    if (await world.panel.outbox.isWaiting(await questionId(world, id))) waiting.add(id);
  await world.panel.memberActivity.asked([...waiting], brusselsDay(world.clock.now()));
  return waiting;
}
