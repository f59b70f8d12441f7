/** What a sample is weighted to: how many people the register counts, by category. */

/** The categories of one variable (a margin), or of several variables crossed (cells). */
export interface Target {
  variables: string[];
  /** One code a variable; each combination stands here once. */
  cells: { codes: string[]; people: number }[];
}

export interface Population {
  method: 'raking' | 'post-stratification';
  /** Several margins to rake to, or one target of crossed cells. */
  targets: Target[];
  /** Ordered variables, with their codes from low to high. */
  ordered: Map<string, string[]>;
}

/** @param margins variable -> code -> people, codes of an ordered variable from low to high */
export function populationByMargin(
  margins: Record<string, Record<string, number>>,
  ordered: string[],
): Population {
  const targets = Object.entries(margins).map(([variable, people]) => ({
    variables: [variable],
    cells: Object.entries(people).map(([code, count]) => ({ codes: [code], people: count })),
  }));
  return { method: 'raking', targets, ordered: ordersIn(targets, ordered) };
}

/** @param cells each names the same variables */
export function populationByCell(
  cells: { codes: Record<string, string>; people: number }[],
  ordered: string[],
): Population {
  const variables = Object.keys(cells[0]?.codes ?? {});
  const target = {
    variables,
    cells: cells.map(({ codes, people }) => ({ codes: variables.map((name) => codes[name] ?? ''), people })),
  };
  return { method: 'post-stratification', targets: [target], ordered: ordersIn([target], ordered) };
}

/** Codes in the order in which they are listed. */
function ordersIn(targets: Target[], ordered: string[]): Population['ordered'] {
  const orders = new Map<string, string[]>();
  for (const { variables, cells } of targets) {
    variables.forEach((name, v) => {
      if (ordered.includes(name)) orders.set(name, [...new Set(cells.map(({ codes }) => codes[v] ?? ''))]);
    });
  }
  return orders;
}

/** People a target counts in all. */
export function totalOf({ cells }: Target): number {
  return cells.reduce((sum, { people }) => sum + people, 0);
}

/** N: the fullest count, since a margin can lack people of whom the register knows no category. */
export function populationSize({ targets }: Population): number {
  return targets.reduce((most, target) => Math.max(most, totalOf(target)), 0);
}

/** "age_group x gender" */
export function nameOf({ variables }: { variables: string[] }): string {
  return variables.join(' x ');
}
