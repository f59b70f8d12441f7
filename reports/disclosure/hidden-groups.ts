/** Which groups of one banner variable vanish: the small ones, and as many more as subtraction from the total asks. */

/**
 * @param bases unweighted base of each group, in banner order
 * @param total base of the total column, which also holds people of unknown group
 * @returns positions of the hidden groups
 *
 * A single hidden group is the total minus the others. So while the people outside the shown groups are fewer than
 * the minimum, or stand for one group alone, the smallest shown group is hidden too.
 */
export function hiddenGroups(bases: number[], total: number, minimum: number): Set<number> {
  const hidden = new Set(bases.flatMap((base, i) => (base < minimum ? [i] : [])));
  if (hidden.size === 0) return hidden;
  while (hidden.size < bases.length && canBeWorkedOut(bases, total, hidden, minimum)) {
    hidden.add(smallestShown(bases, hidden));
  }
  return hidden;
}

function canBeWorkedOut(bases: number[], total: number, hidden: Set<number>, minimum: number): boolean {
  const shown = bases.reduce((sum, base, i) => (hidden.has(i) ? sum : sum + base), 0);
  return hidden.size < 2 || total - shown < minimum;
}

function smallestShown(bases: number[], hidden: Set<number>): number {
  let smallest = -1;
  bases.forEach((base, i) => {
    if (!hidden.has(i) && (smallest === -1 || base < (bases[smallest] ?? 0))) smallest = i;
  });
  return smallest;
}

/**
 * As hiddenGroups, for counts that stand beside a published total: people of unknown group are the total minus the
 * groups, so when they are few they count as a hidden group themselves.
 */
export function hiddenCounts(counts: number[], total: number, minimum: number): Set<number> {
  const unknown = counts.reduce((rest, count) => rest - count, total);
  if (unknown <= 0 || unknown >= minimum) return hiddenGroups(counts, total, minimum);
  const hidden = hiddenGroups([...counts, unknown], total, minimum);
  hidden.delete(counts.length);
  return hidden;
}
