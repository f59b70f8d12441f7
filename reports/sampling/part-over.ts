/**
 * Parts each of several groups over the same districts, in whole people, so that the districts keep their shares of all
 * groups together too: rounded group by group, the same district would win each time. People are given out one after
 * another, each to the district with the largest weight / (2 x given + 1) (Sainte-Laguë; Balinski & Young 1982), which
 * never takes back what it gave, and ends on the very weights when these add up to all people.
 * @param sizes people of each group @param weights of the districts, whole and above 0
 * @returns group by group, people by district
 */
export function partOver(sizes: number[], weights: number[]): number[][] {
  const given = weights.map(() => 0);
  return sizes.map((size) => {
    const before = [...given];
    for (let i = 0; i < size; i += 1) {
      const next = furthestBehind(weights, given);
      given[next] = (given[next] ?? 0) + 1;
    }
    return given.map((people, place) => people - (before[place] ?? 0));
  });
}

/** Of equals the first. */
function furthestBehind(weights: number[], given: number[]): number {
  let best = 0;
  for (const place of weights.keys()) {
    const mine = (weights[place] ?? 0) * (2 * (given[best] ?? 0) + 1);
    if (mine > (weights[best] ?? 0) * (2 * (given[place] ?? 0) + 1)) best = place;
  }
  return best;
}
