/** Groups of the panel or of a sample beside the same groups of the population. */

/** Part of a whole, 0-1; null: hidden, or not known. */
export interface GroupBeside {
  code: string;
  people: number | null;
  share: number | null;
  populationShare: number | null;
  /** Share minus share of the population: 0.05 is five percentage points. */
  difference: number | null;
  /** At least `largeGap`, either way. */
  isLarge: boolean;
}

/** Five percentage points: more than chance gives a proportional sample of some hundreds. */
export const largeGap = 0.05;

/**
 * @param codes of the groups, in order
 * @param counts people by code
 * @param population residents by code; null: not known
 * @param hidden positions of groups that may not be seen
 */
export function besidePopulation(
  codes: string[],
  counts: ReadonlyMap<string, number>,
  population: ReadonlyMap<string, number> | null,
  hidden: ReadonlySet<number>,
): GroupBeside[] {
  const everyone = total(counts.values());
  const residents = population === null ? 0 : total(population.values());
  return codes.map((code, place) => {
    const people = hidden.has(place) ? null : (counts.get(code) ?? 0);
    const share = people === null || everyone === 0 ? null : people / everyone;
    const populationShare = residents === 0 ? null : (population?.get(code) ?? 0) / residents;
    const difference = share === null || populationShare === null ? null : share - populationShare;
    // A hair, so that 0.25 - 0.2 is five points.
    const isLarge = difference !== null && Math.abs(difference) >= largeGap - 1e-9;
    return { code, people, share, populationShare, difference, isLarge };
  });
}

function total(counts: Iterable<number>): number {
  return [...counts].reduce((sum, count) => sum + count, 0);
}
