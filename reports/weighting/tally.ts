/** The categories of a target with who is in them, before any is merged. */
import type { Group } from './merging.ts';
import { totalOf, type Target } from './population.ts';

/** By respondent: the cell (-1 for none), and the starting weight (0 for who is outside everything). */
export interface Sampled {
  places: Int32Array;
  start: Float64Array;
}

/** Respondents of unknown category, and their share of the starting weights. */
export interface Unknown {
  people: number;
  share: number;
}

/** @param size people that the categories are scaled to; those of a category without people are of unknown category */
export function tally(
  target: Target,
  size: number,
  { places, start }: Sampled,
): { groups: Group[]; unknown: Unknown } {
  const scale = size / totalOf(target);
  const all: Group[] = target.cells.map(({ people }, place) => ({
    place,
    members: [place],
    population: people * scale,
    people: 0,
    start: 0,
  }));
  const strangers = { people: 0, start: 0 };
  let everybody = 0;
  start.forEach((d, i) => {
    if (d <= 0) return;
    const group = all[places[i] ?? -1] ?? strangers;
    group.people += 1;
    group.start += d;
    everybody += d;
  });
  const share = strangers.people === 0 ? 0 : strangers.start / everybody;
  return {
    groups: all.filter(({ population }) => population > 0),
    unknown: { people: strangers.people, share },
  };
}

/** By respondent: the position of the group; behind the last for an unknown category; -1 without a weight. */
export function groupOfEach(groups: Group[], width: number, { places, start }: Sampled): Int32Array {
  const groupOf = new Int32Array(width).fill(groups.length);
  groups.forEach(({ members }, at) => {
    for (const place of members) groupOf[place] = at;
  });
  return places.map((place, i) => ((start[i] ?? 0) > 0 ? (groupOf[place] ?? groups.length) : -1));
}
