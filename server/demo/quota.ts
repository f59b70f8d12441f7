/** Quotas: shares become whole people, so that the demo figures come out as planned instead of by luck. */

/** Code -> share of the group, in any unit (percent, counts). */
export type Shares = Readonly<Record<string, number>>;

/** How many of `total` each code gets: exact parts rounded down, then the largest remainders one more each. */
export function largestRemainder(shares: Shares, total: number): Map<string, number> {
  const sum = Object.values(shares).reduce((all, share) => all + share, 0);
  if (sum <= 0) throw new Error(`Shares must add up to more than 0, not ${sum}.`);
  const exact = Object.entries(shares).map(([code, share]) => ({ code, exact: (share / sum) * total }));
  const counts = new Map(exact.map((part) => [part.code, Math.floor(part.exact + 1e-9)]));
  const left = total - [...counts.values()].reduce((all, count) => all + count, 0);
  const byRemainder = exact.toSorted((a, b) => remainder(b.exact) - remainder(a.exact));
  for (const { code } of byRemainder.slice(0, left)) counts.set(code, (counts.get(code) ?? 0) + 1);
  return counts;
}

function remainder(exact: number): number {
  // A hair is taken off so that 40.5 and 46.5 tie in spite of floating point, and the first one listed wins.
  return Math.round((exact - Math.floor(exact + 1e-9)) * 1e6);
}

/** Deals the codes out over a list already in order: the first people get the first code, and so on. */
export function dealOut<T>(
  ordered: readonly T[],
  counts: ReadonlyMap<string, number>,
  give: (item: T, code: string) => void,
): void {
  const codes = [...counts].flatMap(([code, count]) => Array.from({ length: count }, () => code));
  for (const [place, item] of ordered.entries()) {
    const code = codes[place];
    if (code !== undefined) give(item, code);
  }
}
