/** The sums in which the cells of one table stand: across the groups, down the answers, nets, and several answers. */
import { atLeast, bannerSlots, cellFigure, totalSlot, type Draft, type Slot } from './cell-figures.ts';
import type { Guarded } from './guarded.ts';
import type { Sum } from './sums.ts';

type Terms = Sum['terms'];

export function addTableSums(draft: Draft, table: Guarded, hidden: ReadonlySet<number>): void {
  const total = totalSlot(table);
  const banners = bannerSlots(table, hidden).map(({ shown, rest }) =>
    rest === null ? shown : [...shown, rest],
  );
  banners.forEach((parts, b) => {
    const overlapping = table.banners[b]?.variable.overlapping === true;
    for (const row of table.plans.keys()) {
      const whole = [cellFigure(draft, table, row, total), 1] as const;
      const own = parts.map((slot) => [cellFigure(draft, table, row, slot), -1] as const);
      if (!overlapping) draft.sums.push({ terms: [whole, ...own], room: null });
      else own.forEach((part, k) => addPart(draft, [whole, part], total.base - (parts[k]?.base ?? 0)));
    }
  });
  for (const slot of [total, ...banners.flat()]) addColumnSums(draft, table, slot);
}

/** A group that overlaps with others: its people are among the total, and the rest of them among the others. */
function addPart(draft: Draft, terms: Terms, others: number): void {
  atLeast(draft, terms, 0);
  atLeast(draft, terms.map(([f, sign]) => [f, -sign] as const), -others); // prettier-ignore
}

function addColumnSums(draft: Draft, table: Guarded, slot: Slot): void {
  const cell = (row: number): number => cellFigure(draft, table, row, slot);
  const answers = table.answers.map(cell);
  if (table.several) addSeveral(draft, table, { slot, answers });
  // A typed number may lie in none of the bands.
  else if (table.variable.kind === 'number') atLeast(draft, signed(answers, -1), -slot.base);
  else draft.sums.push({ terms: signed(answers, 1), room: null });
  table.plans.forEach(({ net, members, not }, row) => {
    if (!net) return;
    const own = members.map(cell);
    if (table.several) addUnion(draft, { base: slot.base, not, whole: cell(row), members: own });
    else draft.sums.push({ terms: [[cell(row), 1], ...signed(own, not ? 1 : -1)], room: null });
  });
}

function signed(figures: number[], sign: number): Terms {
  return figures.map((f) => [f, sign] as const);
}

/** Nobody gives an answer twice, everybody gives one, and who gives an exclusive one gives no other. */
function addSeveral(
  draft: Draft,
  table: Guarded,
  { slot, answers }: { slot: Slot; answers: number[] },
): void {
  const { plans, variable } = table;
  atLeast(draft, signed(answers, 1), slot.base);
  for (const row of plans.keys()) atLeast(draft, [[cellFigure(draft, table, row, slot), -1]], -slot.base);
  const exclusive = table.answers.flatMap((row, k) =>
    variable.source.choices.some((choice) => choice.exclusive && choice.code === plans[row]?.code)
      ? [answers[k] ?? 0]
      : [],
  );
  for (const one of exclusive) {
    for (const other of answers) if (other !== one) atLeast(draft, signed([one, other], -1), -slot.base);
  }
}

/** A net holds each of its answers and no more than all of them; turned around, that is so of those outside it. */
function addUnion(
  draft: Draft,
  { base, not, whole, members }: { base: number; not: boolean; whole: number; members: number[] },
): void {
  const [sign, outside] = not ? [-1, base] : [1, 0];
  for (const member of members) atLeast(draft, [[whole, sign], [member, -1]], -outside); // prettier-ignore
  atLeast(draft, [...signed(members, 1), [whole, -sign]], outside);
}
