/**
 * Small cells, and the cheapest other cells that keep a reader from working one out: of each hidden cell the count must be
 * open to at least as many values as a cell must have people.
 */
import { addTableSums } from './cell-sums.ts';
import { newDraft, type Draft, type Printed } from './cell-figures.ts';
import { addIndicatorSums, addRouteSums, type Masked } from './linked-sums.ts';
import type { Route } from './routes.ts';
import { cheapestCover, reachOf } from './sums.ts';

/** Tables whose cells are hidden together, and the questions that follow on them. */
export interface Cluster {
  tables: Masked[];
  followUps: { after: Masked; route: Route }[];
}

export interface CellRule {
  minimum: number;
  complement: boolean;
  /** Cells hidden already, as printedAt names them. */
  hidden: ReadonlySet<string>;
}

/** What is to be hidden: cells, and with row -1 whole columns of follow-up questions. */
export function hiddenCells({ tables, followUps }: Cluster, rule: CellRule): Printed[] {
  const draft = newDraft(rule.minimum, rule.hidden);
  for (const { table, hidden } of tables) addTableSums(draft, table, hidden);
  for (const one of tables) addIndicatorSums(draft, one, tables);
  for (const { after, route } of followUps) {
    const before = tables.find(({ table }) => table.key === route.from);
    if (before !== undefined) addRouteSums(draft, before, after, route);
  }
  if (rule.complement) widen(draft, rule.minimum);
  return draft.printed.flatMap((places, f) => (draft.figures[f]?.cost === 0 ? [...places.values()] : []));
}

/** Takes the hidden cells one by one. What is hidden for one only widens the others, so each is looked at once. */
function widen(draft: Draft, minimum: number): void {
  const waiting = [...draft.cells].filter((f) => draft.figures[f]?.cost === 0);
  for (let next = waiting.shift(); next !== undefined; next = waiting.shift()) {
    const { below, above } = reachOf(draft, next, minimum);
    if (below + above > minimum - 1e-6) continue;
    const cover = cheapestCover(draft, next, minimum) ?? [...draft.figures.keys()];
    for (const f of cover) {
      const one = draft.figures[f];
      if (one === undefined || one.cost === 0) continue;
      one.cost = 0;
      if (draft.cells.has(f)) waiting.push(f);
    }
  }
}
