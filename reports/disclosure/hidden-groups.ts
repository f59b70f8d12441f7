/** Which groups of one banner variable vanish beside those a rule names, so that none is the total minus the others. */

/**
 * Adds groups to the hidden ones until what a reader can work out may be seen. First a group that makes it so by itself,
 * the smallest of those; else the smallest of all. A group in which there is nobody gives nobody away and protects nobody.
 * @param sizes people of each group, in banner order
 * @param hidden positions of the groups that a rule names; more are added to it
 * @param mayBeSeen whether the people outside the shown groups may be seen together
 */
export function addComplements(
  sizes: number[],
  hidden: Set<number>,
  mayBeSeen: (hidden: ReadonlySet<number>) => boolean,
): Set<number> {
  while (!mayBeSeen(hidden)) {
    const open = [...sizes.keys()].filter((i) => !hidden.has(i) && (sizes[i] ?? 0) > 0);
    const bySize = open.toSorted((a, b) => (sizes[a] ?? 0) - (sizes[b] ?? 0) || a - b);
    const next = bySize.find((i) => mayBeSeen(new Set([...hidden, i]))) ?? bySize[0];
    if (next === undefined) break;
    hidden.add(next);
  }
  return hidden;
}

/** A hidden group that stands alone is the total minus the others; people of unknown group count as a group. */
export function standsAlone(sizes: number[], hidden: ReadonlySet<number>, total: number): boolean {
  const unknown = sizes.reduce((rest, size) => rest - size, total);
  const groups = [...hidden].filter((i) => (sizes[i] ?? 0) > 0).length;
  return groups === 1 && unknown <= 0;
}

/**
 * Positions hidden of plain counts that stand beside a published total: those under the minimum, and complements. People
 * of unknown group are the total minus the groups, so when they are few they are protected like a group.
 * @param named positions that must vanish for another reason than their size
 */
export function hiddenCounts(
  counts: number[],
  total: number,
  minimum: number,
  named: ReadonlySet<number> = new Set(),
): Set<number> {
  const hidden = new Set([...counts.keys()].filter((i) => (counts[i] ?? 0) < minimum || named.has(i)));
  return addComplements(counts, hidden, (away) => {
    const rest = counts.reduce((left, count, i) => (away.has(i) ? left : left - count), total);
    return rest <= 0 || (rest >= minimum && !standsAlone(counts, away, total));
  });
}
