/** The answers that staff see counted: exact once a wave is closed, of a while ago while it is open. */
import type { ResponseCounts } from '../answer-records.ts';
import type { Wave } from '../panel-records.ts';
import type { World } from '../world.ts';

/** Fewest answers between one state of the figures of an open wave and the next. */
const fewestNew = 10;

/**
 * Of an open wave everything is counted from one set of answers, replaced when there are at least ten more or fewer. So
 * all figures change at once, and whoever looks after every answer sees ten or more of them come in together; rounded
 * down one by one, each figure would move at a moment of its own and tell whose answer that was.
 */
export async function shownCounts(world: World, wave: Wave): Promise<ResponseCounts> {
  const now = await world.answers.responses.counts(wave.id);
  if (wave.status !== 'open') return now;
  const kept = await world.answers.shownCounts.find(wave.id);
  if (Math.abs(now.answered - (kept?.answered ?? 0)) < fewestNew) return kept ?? none;
  if (await world.answers.shownCounts.keep(wave.id, now, kept?.answered ?? null)) return now;
  // Somebody else looked at the same moment: all see what was kept first.
  return (await world.answers.shownCounts.find(wave.id)) ?? none;
}

const none: ResponseCounts = {
  answered: 0,
  byBand: { age_group: {}, gender: {}, district: {} },
  byMode: { web: 0, paper: 0, phone: 0 },
  byDay: {},
};
