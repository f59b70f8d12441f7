/** The cells of tables as figures of one system: each cell once, in however many tables it stands. */
import type { Guarded } from './guarded.ts';
import { baseAt, countAt } from './people.ts';
import type { Sum, System } from './sums.ts';

/** Where a figure is printed: row and place in the table of this key; row -1 for the base of a column. */
export interface Printed {
  key: string;
  row: number;
  place: number;
}

/** A system that is being put together. */
export interface Draft extends System {
  known: Map<string, number>;
  /** By figure, and printedAt; empty for what is left of a total, which is not printed but easily worked out. */
  printed: Map<string, Printed>[];
  /** Figures that must stay open when they are hidden: printed cells, and small ones in what is left. */
  cells: Set<number>;
  /** Of 1 to this minus 1 people: a small cell. */
  minimum: number;
  /** Cells that are hidden whatever their size, by printedAt. */
  hidden: ReadonlySet<string>;
}

export function newDraft(minimum: number, hidden: ReadonlySet<string>): Draft {
  return { figures: [], sums: [], known: new Map(), printed: [], cells: new Set(), minimum, hidden };
}

export function printedAt({ key, row, place }: Printed): string {
  return `${key} ${row} ${place}`;
}

/** A shown column of a table, or what is left of the total beside the shown groups of a banner variable. */
export interface Slot {
  name: string;
  /** Null for what is left. */
  place: number | null;
  base: number;
  /** By row, nets too. */
  counts: number[];
}

function slotAt({ table, plans }: Guarded, name: string, place: number): Slot {
  const counts = plans.map((_, row) => countAt(table, row, place));
  return { name, place, base: baseAt(table, place), counts };
}

export function totalSlot(table: Guarded): Slot {
  return slotAt(table, '', 0);
}

/** The shown groups of each banner variable, and what is left of the total beside them unless that is nobody. */
export function bannerSlots(
  table: Guarded,
  hidden: ReadonlySet<number>,
): { shown: Slot[]; rest: Slot | null }[] {
  const total = totalSlot(table);
  return table.banners.map(({ variable, places }) => {
    const shown = places.flatMap((place, g) =>
      hidden.has(place) ? [] : [slotAt(table, `${variable.name}=${variable.groups[g]?.code ?? ''}`, place)],
    );
    if (variable.overlapping) return { shown, rest: null };
    const left = (of: (slot: Slot) => number): number => shown.reduce((n, slot) => n - of(slot), of(total));
    const rest: Slot = {
      name: `rest of ${variable.name} in ${table.key}`,
      place: null,
      base: left(({ base }) => base),
      counts: total.counts.map((_, row) => left(({ counts }) => counts[row] ?? 0)),
    };
    return { shown, rest: rest.base > 0 ? rest : null };
  });
}

/** The figure of one cell. Small cells are hidden from the start; zeros come last as complements, the total late. */
export function cellFigure(draft: Draft, table: Guarded, row: number, slot: Slot): number {
  const { code = '', net = false } = table.plans[row] ?? {};
  const name = [`${table.key}=${net ? 'net ' : ''}${code}`, slot.name].toSorted().join('&');
  const count = slot.counts[row] ?? 0;
  const where = slot.place === null ? null : { key: table.key, row, place: slot.place };
  const small = isSmallCell(draft, table, count, slot);
  const free = where === null || small || draft.hidden.has(printedAt(where));
  const cost = (1 + (count === 0 ? baseAt(table.table, 0) : count)) * (slot.place === 0 ? 10 : 1);
  const found = figure(draft, name, { count, cost: free ? 0 : cost }, where);
  if (where !== null || small) draft.cells.add(found);
  return found;
}

/** Where residents give several answers, who did not give one is as much a cell as who did. */
function isSmallCell({ minimum }: Draft, { several }: Guarded, count: number, { base }: Slot): boolean {
  const isSmall = (n: number): boolean => n > 0 && n < minimum;
  return isSmall(count) || (several && isSmall(base - count));
}

/** The figure of this name, made when it is first asked for. */
export function figure(
  draft: Draft,
  name: string,
  own: { count: number; cost: number },
  where: Printed | null,
): number {
  const place = draft.known.get(name) ?? draft.figures.push({ ...own }) - 1;
  if (!draft.known.has(name)) {
    draft.known.set(name, place);
    draft.printed.push(new Map());
  }
  if (where !== null) draft.printed[place]?.set(printedAt(where), where);
  return place;
}

/** Σ sign × count >= least. */
export function atLeast(draft: Draft, terms: Sum['terms'], least: number): void {
  const value = terms.reduce((sum, [f, sign]) => sum + sign * (draft.figures[f]?.count ?? 0), 0);
  draft.sums.push({ terms, room: Math.max(0, value - least) });
}
