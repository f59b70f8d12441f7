/** Sums between tables: an indicator and the answers it is made from, a follow-up question and the answers that lead to it. */
import {
  atLeast,
  bannerSlots,
  cellFigure,
  figure,
  totalSlot,
  type Draft,
  type Slot,
} from './cell-figures.ts';
import type { Guarded } from './guarded.ts';
import type { Route } from './routes.ts';

/** A table with the places of the columns it hides. */
export interface Masked {
  table: Guarded;
  hidden: ReadonlySet<number>;
}

/** Yes is the first answer of an indicator: whoever gave one of the answers of any part. */
export function addIndicatorSums(draft: Draft, indicator: Masked, tables: Masked[]): void {
  const { source } = indicator.table.variable;
  if (source.kind !== 'derived') return;
  for (const slot of shownSlots(indicator)) {
    const yes = cellFigure(draft, indicator.table, 0, slot);
    const given = source.parts.map(({ question, item, codes }) => {
      const part = tables.find(
        ({ table: { variable } }) => variable.question === question && variable.item === item,
      );
      const same = part && shownSlots(part).find(({ name }) => name === slot.name);
      if (part === undefined || same === undefined) return null;
      const rows = part.table.answers.filter((row) => codes.includes(part.table.plans[row]?.code ?? ''));
      const cells = rows.map((row) => cellFigure(draft, part.table, row, same));
      // Of several answers each is among the people of the indicator, of one answer all together.
      for (const some of part.table.several ? cells.map((cell) => [cell]) : [cells]) {
        atLeast(draft, [[yes, 1], ...some.map((cell) => [cell, -1] as const)], 0);
      }
      return cells;
    });
    const all = given.flatMap((cells) => cells ?? []);
    if (given.includes(null)) continue;
    atLeast(draft, [...all.map((cell) => [cell, 1] as const), [yes, -1]], 0);
  }
}

/** The total and the shown groups; what is left beside them is the same people in two tables only by chance. */
function shownSlots({ table, hidden }: Masked): Slot[] {
  return [totalSlot(table), ...bannerSlots(table, hidden).flatMap(({ shown }) => shown)];
}

/** Whoever answered the follow-up gave an answer that leads to it: in the total, each group, and what is left of them. */
export function addRouteSums(draft: Draft, before: Masked, after: Masked, route: Route): void {
  if (after.hidden.has(0)) return;
  const { key } = after.table;
  const baseOf = (slot: Slot): number => {
    const where = slot.place === null ? null : { key, row: -1, place: slot.place };
    return figure(draft, `base of ${key} in ${slot.name}`, { count: slot.base, cost: baseCost(slot) }, where);
  };
  const total = totalSlot(after.table);
  addStep(draft, before.table, { route, from: [totalSlot(before.table)], base: baseOf(total) });
  const banners = bannerSlots(before.table, before.hidden);
  bannerSlots(after.table, after.hidden).forEach(({ shown, rest }, b) => {
    const own = banners[b];
    if (own === undefined || after.table.banners[b]?.variable.overlapping === true) return;
    for (const slot of shown) {
      const from = own.shown.filter(({ name }) => name === slot.name);
      addStep(draft, before.table, { route, from, base: baseOf(slot) });
    }
    const names = new Set(shown.map(({ name }) => name));
    const left = [...own.shown, ...(own.rest === null ? [] : [own.rest])].filter(
      ({ name }) => !names.has(name),
    );
    if (rest !== null) addStep(draft, before.table, { route, from: left, base: baseOf(rest) });
    const parts = (rest === null ? shown : [...shown, rest]).map((slot) => [baseOf(slot), -1] as const);
    draft.sums.push({ terms: [[baseOf(total), 1], ...parts], room: null });
  });
}

/** Hiding the base of a group means hiding the group in the follow-up question: dearer than any one cell. */
function baseCost({ place, base }: Slot): number {
  return place === null ? 0 : 100 * (1 + base) * (place === 0 ? 10 : 1);
}

/** @param from the columns of the question before in which the people of this base are */
function addStep(
  draft: Draft,
  table: Guarded,
  { route, from, base }: { route: Route; from: Slot[]; base: number },
): void {
  if (from.length === 0) return;
  const cells = (rows: number[], sign: number): [number, number][] =>
    from.flatMap((slot) => rows.map((row): [number, number] => [cellFigure(draft, table, row, slot), sign]));
  atLeast(draft, [...cells(route.given, 1), [base, -1]], 0);
  const people = from.reduce((sum, slot) => sum + slot.base, 0);
  for (const row of route.notGiven) atLeast(draft, [...cells([row], -1), [base, -1]], -people);
}
