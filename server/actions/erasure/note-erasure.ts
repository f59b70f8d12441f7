/** Written down before anything is taken away: what a stop in between leaves undone, the next start does. */
import { brusselsDay } from '../brussels-day.ts';
import { erasedMarks } from '../members/erased-mark.ts';
import type { EarlierAnswers } from '../own-pages/erase-everywhere.ts';
import type { Member } from '../panel-records.ts';
import { ticketFor } from '../ticket.ts';
import type { World } from '../world.ts';
import type { Erasure } from './erasure-list.ts';
import { erasureMarks } from './erasure-marks.ts';

export async function noteMemberErasure(
  world: World,
  { id, reference }: Pick<Member, 'id' | 'reference'>,
  answers: EarlierAnswers,
): Promise<void> {
  const [markOf, referenceMark] = [await erasureMarks(world), await erasedMarks(world)];
  const day = brusselsDay(world.clock.now());
  const hidden = answers === 'delete' ? await answeredAs(world, id) : [];
  await note(world, [
    { kind: `member-${answers}`, mark: markOf(id), day },
    { kind: 'reference', mark: referenceMark(reference), day: '' },
    ...hidden.map((sign): Erasure => ({ kind: 'answer', mark: markOf(sign), day: '' })),
  ]);
}

/** @param signs of answers that somebody takes back: the hash of the receipt, and the keys of the texts */
export async function noteAnswerErasure(world: World, signs: string[]): Promise<void> {
  const markOf = await erasureMarks(world);
  await note(
    world,
    signs.map((sign) => ({ kind: 'answer', mark: markOf(sign), day: '' })),
  );
}

async function note(world: World, erasures: Erasure[]): Promise<void> {
  // In an order that does not tell what each is.
  const sorted = erasures.toSorted((one, other) => (one.mark < other.mark ? -1 : 1));
  await world.erasures.add(sorted);
  await world.panel.erasures.add(sorted);
}

/** Whether this member answered or not. What a key that is destroyed later leads to is then still known by its mark. */
async function answeredAs(world: World, memberId: string): Promise<string[]> {
  const waves = await world.panel.waves.all();
  const keys = [
    await world.keys.findSeriesKey(),
    ...(await Promise.all(waves.map(({ id }) => world.keys.findWaveKey(id)))),
  ];
  return keys.flatMap((key) => (key === null ? [] : [ticketFor(key, memberId)]));
}
