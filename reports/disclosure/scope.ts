/** Everything the rules look at beside a single table: group sizes, the way through the questions, the earlier release. */
import { keyOf, type Dataset } from '../dataset.ts';
import type { Crosstab } from '../tables/crosstab.ts';
import type { Tabulated } from '../tables/tabulate.ts';
import type { Design } from '../weighting/design.ts';
import { printedAt } from './cell-figures.ts';
import type { ColumnRules } from './column-rules.ts';
import { guard, type Guarded } from './guarded.ts';
import { hiddenColumns } from './hidden-columns.ts';
import type { Policy, Rules } from './policy.ts';
import { routesOf, type Route } from './routes.ts';
import { cellsHiddenIn, stepsFrom, type Steps } from './steps.ts';
import { groupsOf, type Groups, type Invited } from './throughout.ts';

/** What is published, or was, beside the tables. */
export interface Linked {
  /** By profile variable: group code -> people invited; null when it is not known. */
  invited: Record<string, Record<string, number>> | null;
  /** Tables of the latest release of the same wave, as they were published; null for a first release. */
  earlier: Crosstab[] | null;
}

export interface ScopeBanner {
  groups: Groups;
  places: number[];
  invited: Invited | null;
  /** Positions of the groups that every table of the earlier release hides: they stay hidden throughout. */
  hiddenBefore: number[];
}

export interface Scope {
  /** A question comes before those that follow on it, and before the indicators made from it. */
  tables: Guarded[];
  routes: Map<string, Route[]>;
  policy: Policy;
  rules: Rules;
  banners: ScopeBanner[];
  /** By key of the table. */
  steps: Map<string, Steps>;
  /** Cells hidden in the earlier release, as printedAt names them: they stay hidden. */
  hiddenBefore: Set<string>;
}

export function scopeOf(
  tabulated: Tabulated[],
  { dataset, design, linked }: { dataset: Dataset; design: Design; linked: Linked },
  policy: Policy,
  rules: Rules,
): Scope {
  const tables = guard(tabulated, policy);
  const before = rules.earlier ? (linked.earlier ?? []) : [];
  const pairs = tables.flatMap((table) => {
    const earlier = before.find((one) => keyOf(one) === table.key);
    return earlier === undefined ? [] : [{ table, earlier }];
  });
  const steps = new Map(pairs.map(({ table, earlier }) => [table.key, stepsFrom(earlier, table)]));
  // Reads every answer, so not for tables of which nothing is hidden anyway.
  const hides = tables.some((table) =>
    hidesSomething(table, { policy, rules, steps: steps.get(table.key) ?? null }),
  );
  const routes = rules.linked && hides ? routesOf(dataset) : new Map<string, Route[]>();
  return {
    tables: tables.toSorted((a, b) => depthOf(a, routes) - depthOf(b, routes)),
    routes,
    policy,
    rules,
    banners: (tables[0]?.banners ?? []).map(({ variable, places }) => ({
      groups: groupsOf(variable, rules.linked && dataset.profile.has(variable.name), design),
      places,
      invited: invitedIn(linked.invited?.[variable.name], variable.groups),
      hiddenBefore: places.flatMap((place, g) => {
        const isHidden =
          pairs.length > 0 && pairs.every(({ table }) => steps.get(table.key)?.hidden.has(place) === true);
        return isHidden ? [g] : [];
      }),
    })),
    steps,
    hiddenBefore: new Set(
      pairs.flatMap(({ table, earlier }) =>
        cellsHiddenIn(earlier, table).map(([row, place]) => printedAt({ key: table.key, row, place })),
      ),
    ),
  };
}

/** More questions lead to a follow-up than to the question before it; indicators come after all they are made from. */
function depthOf({ key, variable }: Guarded, routes: Map<string, Route[]>): number {
  return variable.source.kind === 'derived' ? routes.size : (routes.get(key)?.length ?? 0);
}

function hidesSomething(table: Guarded, given: ColumnRules): boolean {
  return table.cellsToo || hiddenColumns(table, new Set(), given).size > 0;
}

function invitedIn(counts: Record<string, number> | undefined, groups: { code: string }[]): Invited | null {
  if (counts === undefined) return null;
  const total = Object.values(counts).reduce((sum, n) => sum + n, 0);
  return { sizes: groups.map(({ code }) => counts[code] ?? 0), total };
}
