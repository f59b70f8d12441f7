/** Which groups of one banner variable vanish: the small ones, and as many more as subtraction from the total asks. */

/**
 * @param bases unweighted base of each group, in banner order
 * @param total base of the total column, which also holds people of unknown group
 * @param named groups that must vanish for another reason than their size
 * @returns positions of the hidden groups
 *
 * A single hidden group is the total minus the others. So while the people outside the shown groups are fewer than
 * the minimum, or stand for one group alone, the smallest shown group is hidden too. A group in which there is nobody
 * is hidden as well, but it gives nobody away and protects nobody.
 */
export function hiddenGroups(
  bases: number[],
  total: number,
  minimum: number,
  named: ReadonlySet<number> = new Set(),
): Set<number> {
  const hidden = new Set(bases.flatMap((base, i) => (base < minimum || named.has(i) ? [i] : [])));
  if (overlap(bases, total)) return withComplements(hidden, bases, total, minimum);
  const occupied = bases.filter((base) => base > 0).length;
  while (canBeWorkedOut(bases, total, hidden, minimum)) {
    if ([...hidden].filter((i) => bases[i] !== 0).length === occupied) break;
    hidden.add(smallestShown(bases, hidden));
  }
  return hidden;
}

/** Groups made of several answers: one person can be in two, so no group is the total minus the others. */
function overlap(bases: number[], total: number): boolean {
  return bases.reduce((sum, base) => sum + base, 0) > total;
}

/** What is left of the total without one overlapping group is a group too: those who did not tick it. */
function withComplements(hidden: Set<number>, bases: number[], total: number, minimum: number): Set<number> {
  bases.forEach((base, i) => {
    if (base < total && total - base < minimum) hidden.add(i);
  });
  return hidden;
}

function canBeWorkedOut(bases: number[], total: number, hidden: Set<number>, minimum: number): boolean {
  const shown = bases.reduce((sum, base, i) => (hidden.has(i) ? sum : sum + base), 0);
  const occupied = [...hidden].filter((i) => bases[i] !== 0).length;
  return occupied > 0 && (occupied < 2 || total - shown < minimum);
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
