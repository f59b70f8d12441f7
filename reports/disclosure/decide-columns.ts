/** Which columns every table hides, the tables taken together. */
import { keyOf } from '../dataset.ts';
import { narrowBases } from './base-audit.ts';
import type { Guarded } from './guarded.ts';
import { hiddenColumns } from './hidden-columns.ts';
import { addComplements } from './hidden-groups.ts';
import type { Scope } from './scope.ts';
import { hiddenThroughout } from './throughout.ts';

/** What other tables ask for; it only grows. */
export interface Demands {
  /** Positions of groups to be hidden throughout, a set for each banner variable. */
  throughout: Set<number>[];
  /** Places of columns to be hidden, by key of the table. */
  columns: Map<string, Set<number>>;
}

export interface Columns {
  /** By key: places of the hidden columns. */
  hidden: Map<string, Set<number>>;
  /** By banner variable: positions of the groups hidden in every table. */
  throughout: Set<number>[];
}

/** @returns null when it had to ask for more in `demands`: then it must be done again */
export function decideColumns(scope: Scope, demands: Demands): Columns | null {
  const { banners, policy, rules } = scope;
  const throughout = banners.map(({ groups, invited }, b) =>
    hiddenThroughout(groups, demands.throughout[b] ?? new Set(), invited, policy.baseMinimum),
  );
  const always = banners.flatMap(({ places }, b) => places.filter((_, g) => throughout[b]?.has(g) === true));
  const hidden = new Map<string, Set<number>>();
  for (const table of scope.tables) {
    const before = keysBefore(scope, table).flatMap((key) => [...(hidden.get(key) ?? [])]);
    const named = new Set([...always, ...before, ...(demands.columns.get(table.key) ?? [])]);
    const steps = scope.steps.get(table.key) ?? null;
    const own = hiddenColumns(table, named, { policy, rules, steps });
    if (rules.complement && !openBases(scope, table, own, { throughout, demands })) return null;
    hidden.set(table.key, own);
  }
  return { hidden, throughout };
}

/**
 * A column of a follow-up question tells how many people the column before it has at least; one of an indicator, what
 * they answered to the questions it is made from.
 */
function keysBefore({ routes, rules }: Scope, { key, variable: { source } }: Guarded): string[] {
  const parts = rules.linked && source.kind === 'derived' ? source.parts.map(keyOf) : [];
  return [...parts, ...(routes.get(key) ?? []).map(({ from }) => from)];
}

/**
 * Hides more groups until no base under the minimum can be worked out. Where the whole banner variable would not do because
 * nearly all of the group answered this question, it is hidden in every table, so that its size is not known.
 */
function openBases(
  { banners, policy }: Scope,
  table: Guarded,
  hidden: Set<number>,
  { throughout, demands }: { throughout: Set<number>[]; demands: Demands },
): boolean {
  return table.banners.every((banner, b) => {
    const { groups } = banners[b] ?? {};
    const [always, asked] = [throughout[b], demands.throughout[b]];
    if (groups === undefined || always === undefined || asked === undefined || hidden.has(0)) return true;
    const audited = { table, banner, groups, throughout: always };
    const narrow = (away: ReadonlySet<number>): number[] => narrowBases(audited, away, policy.baseMinimum);
    const places = banner.places.map((place, g) => ({ place, g }));
    const own = new Set(places.filter(({ place }) => hidden.has(place)).map(({ g }) => g));
    if (narrow(own).length === 0) return true;
    const stuck = narrow(new Set(places.map(({ g }) => g)));
    const more = stuck.filter((g) => !asked.has(g));
    if (groups.isProfile && more.length > 0) {
      for (const g of more) asked.add(g);
      return false;
    }
    addComplements(
      banner.places.map((place) => table.people[place]?.base ?? 0),
      own,
      (away) => narrow(away).length === 0,
    );
    for (const { place, g } of places) if (own.has(g)) hidden.add(place);
    return true;
  });
}
