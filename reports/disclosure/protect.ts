/** Decides over all tables of a release together what is hidden, so that nothing hidden can be worked out from the rest. */
import type { Crosstab } from '../tables/crosstab.ts';
import type { Tabulated } from '../tables/tabulate.ts';
import type { Sample } from '../tables/sample.ts';
import { keyOf } from '../dataset.ts';
import { printedAt } from './cell-figures.ts';
import { decideCells } from './decide-cells.ts';
import { decideColumns, type Columns, type Demands } from './decide-columns.ts';
import { allRules, type Policy, type Rules } from './policy.ts';
import { publish } from './publish.ts';
import { scopeOf, type Linked, type Scope } from './scope.ts';

export interface Protected {
  /** In the order given. */
  tables: Crosstab[];
  /** By banner variable: codes of the groups hidden in every table, and so wherever they are counted. */
  throughout: Map<string, Set<string>>;
  /** Keys of follow-up questions of which not even the number of people asked may be said. */
  askedUnsaid: Set<string>;
}

const alone: Linked = { invited: null, earlier: null };

/**
 * @param sample what the tables were made from
 * @param linked what else is published, or was
 * @param rules all on, but in tests
 */
export function protectTables(
  tabulated: Tabulated[],
  { dataset, engine }: Sample,
  policy: Policy,
  { linked = alone, rules = allRules }: { linked?: Linked; rules?: Rules } = {},
): Protected {
  const scope = scopeOf(tabulated, { dataset, design: engine.design, linked }, policy, rules);
  const { columns, cells } = decide(scope);
  return {
    tables: tabulated.map((one) => {
      const key = keyOf(one.variable);
      const isHidden = (row: number, place: number): boolean => cells.has(printedAt({ key, row, place }));
      return publish(one, { columns: columns.hidden.get(key) ?? new Set(), isHidden }, engine, policy);
    }),
    throughout: new Map(
      scope.banners.map(({ groups: { variable } }, b) => [
        variable.name,
        new Set([...(columns.throughout[b] ?? [])].map((g) => variable.groups[g]?.code ?? '')),
      ]),
    ),
    askedUnsaid: new Set(
      scope.tables.flatMap(({ key }) => (tellsOfHidden(scope, key, { columns, cells }) ? [key] : [])),
    ),
  };
}

/** What one round asks for, the next one hides; in the end nothing more is asked for, or everything is hidden. */
function decide(scope: Scope): { columns: Columns; cells: Set<string> } {
  const demands: Demands = {
    throughout: scope.banners.map(({ hiddenBefore }) => new Set(hiddenBefore)),
    columns: new Map(),
  };
  for (;;) {
    const columns = decideColumns(scope, demands);
    const cells = columns === null ? null : decideCells(scope, columns, demands);
    if (columns !== null && cells !== null) return { columns, cells };
  }
}

/** The people asked a follow-up question are the total of the answers that lead to it. */
function tellsOfHidden(
  { routes, tables }: Scope,
  key: string,
  { columns, cells }: { columns: Columns; cells: Set<string> },
): boolean {
  return (routes.get(key) ?? []).some(({ from }) => {
    const before = tables.find((table) => table.key === from);
    const isHidden = (row: number): boolean => cells.has(printedAt({ key: from, row, place: 0 }));
    return columns.hidden.get(from)?.has(0) === true || before?.answers.some(isHidden) === true;
  });
}
