/** How well a reader can work out the base of a hidden group: from the total, the shown groups and the sizes of the groups. */
import type { Guarded, GuardedBanner } from './guarded.ts';
import { reachOf, type Sum, type System } from './sums.ts';
import type { Groups } from './throughout.ts';

export interface AuditedBanner {
  table: Guarded;
  banner: GuardedBanner;
  groups: Groups;
  /** Positions of the groups hidden in every table: only the size of all of them together is known. */
  throughout: ReadonlySet<number>;
}

/**
 * Positions of the hidden groups of 1 to minimum-1 people whose base can be worked out to within the minimum.
 * @param hidden positions of the hidden groups
 */
export function narrowBases(audited: AuditedBanner, hidden: ReadonlySet<number>, minimum: number): number[] {
  const groups = [...hidden].toSorted((a, b) => a - b);
  const targets = groups.filter((group) => isFew(baseOf(audited, group), minimum));
  if (audited.banner.variable.overlapping || targets.length === 0) return [];
  const system = systemOf(audited, groups);
  return targets.filter((group) => {
    const { below, above } = reachOf(system, groups.indexOf(group), minimum);
    return below + above < minimum - 1e-6;
  });
}

function isFew(people: number, minimum: number): boolean {
  return people > 0 && people < minimum;
}

function baseOf({ table, banner }: AuditedBanner, group: number): number {
  return table.people[banner.places[group] ?? -1]?.base ?? 0;
}

/**
 * One figure a hidden group, in this order, and last the people of unknown group. No base is larger than its group; of the
 * groups hidden throughout, and the unknown, only all together are known.
 */
function systemOf(audited: AuditedBanner, hidden: number[]): System {
  const { table, banner, groups, throughout } = audited;
  const all = banner.places.map((_, group) => baseOf(audited, group));
  const unknown = all.reduce((left, base) => left - base, table.people[0]?.base ?? 0);
  const counts = [...hidden.map((group) => baseOf(audited, group)), unknown];
  const rooms = [...hidden.map((group) => groups.sizes[group] ?? 0), groups.unknown].map(
    (size, f) => size - (counts[f] ?? 0),
  );
  const figures = counts.map((count) => ({ count, cost: 0 }));
  const together: Sum = { terms: counts.map((_, f) => [f, 1] as const), room: null };
  if (!groups.isProfile) return { figures, sums: [together] };
  const joint = [...hidden.keys()].filter((f) => throughout.has(hidden[f] ?? -1));
  const apart = [...hidden.keys()].filter((f) => !throughout.has(hidden[f] ?? -1));
  const limits = [[...joint, hidden.length], ...apart.map((f) => [f])].map((some): Sum => ({
    terms: some.map((f) => [f, -1] as const),
    room: some.reduce((sum, f) => sum + (rooms[f] ?? 0), 0),
  }));
  return { figures, sums: [together, ...limits] };
}
