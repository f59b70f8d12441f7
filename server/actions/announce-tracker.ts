/**
 * Mails the subscribers what new releases changed in the tracker. Releases lie in the answers database and the outbox in
 * the panel database, so no transaction holds both: the panel remembers of which releases it has told, and compares that
 * with what there is. After a crash between the two, the next comparison finds the difference.
 */
import { createHash } from 'node:crypto';
import { trackerNews, type News } from '../../reports/counter/tracker-news.ts';
import { municipalityOf } from './municipality-of.ts';
import type { Mail } from './outbox.ts';
import type { PanelStore } from './stores.ts';
import { trackerFromReleases } from './tracker.ts';
import { trackerLetter, type TrackerNews } from './tracker-letter.ts';
import type { World } from './world.ts';

/** Wave -> number of its newest release. */
type Told = [wave: string, release: number][];

/** At each start, and every so often: changes nothing when everything was told. Answers how many mails it put down. */
export async function announceTracker(world: World): Promise<number> {
  const newest = await world.answers.releases.newest();
  const now = JSON.stringify(newest.map(({ waveId, number }) => [waveId, number]));
  const before = await world.panel.trackerMail.announced();
  if (now === before) return 0;
  // The first time nobody has subscribed: what there is already is no news.
  const mails =
    before === null ? [] : await mailsAbout(world, JSON.parse(before) as Told, JSON.parse(now) as Told);
  const at = world.clock.now().getTime();
  return world.panel.inOneTransaction(async (panel) => {
    if (!(await panel.trackerMail.announce(before, now))) return 0;
    await panel.outbox.put(mails, at);
    return mails.length;
  });
}

async function mailsAbout(world: World, before: Told, now: Told): Promise<Mail[]> {
  const news = await newsBetween(world, before, now);
  if (news.length === 0) return [];
  const { name: municipality, counterName } = await municipalityOf(world);
  const known = new Set(before.map(String));
  const waves = now.filter((one) => !known.has(String(one))).map(([wave]) => wave);
  const about = { municipality, counterName, waves, news, publicUrl: world.publicUrl };
  const mails: Mail[] = [];
  for (const { staffId, token } of await world.panel.trackerMail.subscribers()) {
    const letter = await letterFor(world.panel, staffId, { ...about, token });
    if (letter !== null) mails.push({ id: idOf(now, staffId), kind: 'tracker', letter });
  }
  return mails;
}

async function newsBetween(world: World, before: Told, now: Told): Promise<News[]> {
  const [old, fresh] = [await trackerFromReleases(world, before), await trackerFromReleases(world, now)];
  return fresh === null ? [] : trackerNews(old, fresh);
}

/** Null for somebody who no longer works here. */
async function letterFor(
  panel: PanelStore,
  staffId: string,
  told: TrackerNews,
): Promise<Mail['letter'] | null> {
  const person = await panel.staff.find(staffId);
  return person === null || !person.active ? null : trackerLetter(person.email, told);
}

/** The same news for the same person is the same mail, whoever puts it down. */
function idOf(now: Told, staffId: string): string {
  return createHash('sha256')
    .update(JSON.stringify([now, staffId]))
    .digest('hex')
    .slice(0, 32);
}
