/** Categories that cannot be weighted to on their own are counted with another, by rule. */
import type { Steps } from './neighbours.ts';

/** One or more categories of a target that are weighted to as one. */
export interface Group {
  /** Position of the category it is named after. */
  place: number;
  /** Positions of all its categories, its own first. */
  members: number[];
  population: number;
  /** Respondents, and the sum of their starting weights. */
  people: number;
  start: number;
}

export interface Merge {
  from: Group;
  into: Group;
}

export interface Merging {
  /** The group to merge next, if any is left to merge. */
  pick: (groups: Group[]) => Group | undefined;
  /** Which of the others it joins. */
  choose: (from: Group, others: Group[]) => Group | undefined;
}

/** A factor this little above the cap is at the cap. */
const tolerance = 1e-6;

/** Merges until `pick` finds nothing, or one group is left. */
export function mergeGroups(
  groups: Group[],
  { pick, choose }: Merging,
): { groups: Group[]; merges: Merge[] } {
  const merges: Merge[] = [];
  let left = groups;
  for (let from = pick(left); from !== undefined; from = pick(left)) {
    const others = left.filter((group) => group !== from);
    const into = choose(from, others);
    if (into === undefined) break;
    merges.push({ from, into });
    const both = joined(from, into);
    left = others.map((group) => (group === into ? both : group));
  }
  return { groups: left, merges };
}

function joined(from: Group, into: Group): Group {
  return {
    place: into.place,
    members: [...into.members, ...from.members],
    population: into.population + from.population,
    people: into.people + from.people,
    start: into.start + from.start,
  };
}

/** Nobody answered of it: the nearest group with respondents (the lower of two), else the largest of the population. */
export function emptyGroups(steps: Steps): Merging {
  return {
    pick: (groups) => groups.find(({ people }) => people === 0),
    choose: (from, others) => {
      const filled = others.filter(({ people }) => people > 0);
      const near = filled.flatMap((group) => {
        const apart = steps(from.place, group.place)?.steps;
        return apart === undefined ? [] : [{ group, apart }];
      });
      const [nearest] = near.toSorted((a, b) => Math.abs(a.apart) - Math.abs(b.apart) || a.apart - b.apart);
      return nearest?.group ?? filled.toSorted((a, b) => b.population - a.population)[0];
    },
  };
}

/** Too few respondents or too small a share of the population: fewest respondents first, to the smaller neighbour. */
export function thinGroups(isThin: (group: Group) => boolean, steps: Steps): Merging {
  return {
    pick: (groups) =>
      groups.filter(isThin).toSorted((a, b) => a.people - b.people || a.population - b.population)[0],
    choose: smallerNeighbour(steps),
  };
}

/** Even the mean factor of the group is above the cap (or within a millionth), so no trimming could settle: highest first. */
export function groupsBeyond(cap: number, factor: (group: Group) => number, steps: Steps): Merging {
  return {
    pick: (groups) =>
      groups
        .filter((group) => factor(group) > cap * (1 + tolerance))
        .toSorted((a, b) => factor(b) - factor(a))[0],
    choose: smallerNeighbour(steps),
  };
}

/** Of the next groups down and up along the ordered variables the one with fewest respondents; else of all others. */
function smallerNeighbour(steps: Steps): Merging['choose'] {
  return (from, others) => {
    const next = new Map<string, { group: Group; apart: number }>();
    for (const group of others) {
      const on = steps(from.place, group.place);
      if (on === null) continue;
      const side = `${on.variable} ${Math.sign(on.steps)}`;
      const apart = Math.abs(on.steps);
      if (apart < (next.get(side)?.apart ?? Infinity)) next.set(side, { group, apart });
    }
    const near = others.filter((group) => [...next.values()].some((one) => one.group === group));
    return (near.length > 0 ? near : others).toSorted((a, b) => a.people - b.people)[0];
  };
}
