/** How many places of a sample each stratum gets. */
import { largestRemainder } from './largest-remainder.ts';

export interface StratumSize {
  /** What its part is in proportion to: residents, or members of the register. Whole. */
  weight: number;
  /** Members who can be drawn. */
  available: number;
}

export interface Allocation {
  /** By stratum, in the order given. */
  places: number[];
  /** By proportion alone, whatever the minimum and whatever a stratum has. */
  proportional: number[];
  /** Places that strata with too few members handed on to the others. */
  handedOn: number;
  /** Places for which nobody was left. */
  unfilled: number;
}

/**
 * Proportional allocation (Cochran 1977, 5.5) with bounds: a stratum gets at least the minimum, or all it has when that is
 * less, and never more than it has. What one stratum cannot take goes to the others, again in proportion.
 * @param minimum fewest places of a stratum
 * @throws RangeError when the minimum alone asks for more places than there are: ask leastPlaces before
 */
export function allocate(strata: StratumSize[], wanted: number, minimum: number): Allocation {
  const available = strata.map((stratum) => stratum.available);
  const size = Math.min(wanted, total(available));
  const least = available.map((most) => Math.min(most, minimum));
  if (total(least) > size) throw new RangeError(`The minimum asks for ${total(least)} places of ${size}.`);
  const weights = strata.map(({ weight }) => weight);
  const proportional = largestRemainder(total(weights) === 0 ? available : weights, wanted);
  return {
    places: withinBounds(weights, size, { least, most: available }),
    proportional,
    handedOn: total(proportional.map((asked, i) => Math.max(0, asked - (available[i] ?? 0)))),
    unfilled: wanted - size,
  };
}

/** Places that a minimum asks for. */
export function leastPlaces(available: number[], minimum: number): number {
  return total(available.map((most) => Math.min(most, minimum)));
}

/**
 * In proportion, within bounds: strata that fall outside theirs are set to them, and the rest is parted again. Of those
 * too high and those too low, first the side that is further out: the other may come right by itself.
 */
function withinBounds(
  weights: number[],
  size: number,
  { least, most }: { least: number[]; most: number[] },
): number[] {
  const places = weights.map(() => 0);
  let open = [...weights.keys()];
  let rest = size;
  while (open.length > 0) {
    const given = open.map((i) => weights[i] ?? 0);
    // Who live there nowhere are counted by what the register has, when there are places left.
    const shares = total(given) === 0 ? open.map((i) => most[i] ?? 0) : given;
    const sum = total(shares);
    // Quotas and bounds times the sum, so that all stays whole.
    const over = open.map((i, at) => Math.max(0, rest * (shares[at] ?? 0) - (most[i] ?? 0) * sum));
    const under = open.map((i, at) => Math.max(0, (least[i] ?? 0) * sum - rest * (shares[at] ?? 0)));
    const [tooMuch, tooLittle] = [total(over), total(under)];
    if (tooMuch === 0 && tooLittle === 0) {
      const parts = largestRemainder(shares, rest);
      for (const [at, i] of open.entries()) places[i] = parts[at] ?? 0;
      return places;
    }
    const set = new Map<number, number>();
    for (const [at, i] of open.entries()) {
      if (tooMuch >= tooLittle && (over[at] ?? 0) > 0) set.set(i, most[i] ?? 0);
      if (tooLittle >= tooMuch && (under[at] ?? 0) > 0) set.set(i, least[i] ?? 0);
    }
    for (const [i, count] of set) places[i] = count;
    rest -= total([...set.values()]);
    open = open.filter((i) => !set.has(i));
  }
  return places;
}

function total(counts: number[]): number {
  return counts.reduce((sum, count) => sum + count, 0);
}
