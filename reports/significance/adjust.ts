/** p-values adjusted for how many are looked at together. A p that is null was no test and does not count. */
import type { Ps } from '../tables/table-tests.ts';

export type Adjustment = 'holm' | 'benjamini-hochberg' | 'none';

/**
 * Holm (1979) holds the chance of one false difference in the family, Benjamini & Hochberg (1995) the part of false
 * ones among those called. In the order they came; nothing above 1.
 */
export function adjusted(ps: Ps, method: Adjustment): Ps {
  const ascending: Tested[] = [];
  ps.forEach((p, place) => {
    if (p !== null) ascending.push({ p, place });
  });
  ascending.sort((a, b) => a.p - b.p);
  const result: Ps = ps.map(() => null);
  switch (method) {
    case 'none':
      return [...ps];
    case 'holm':
      runUp(ascending, result);
      return result;
    case 'benjamini-hochberg':
      runDown(ascending, result);
      return result;
  }
}

interface Tested {
  p: number;
  place: number;
}

/** From the smallest up, p times how many are left; never below one before it. */
function runUp(ascending: Tested[], result: Ps): void {
  let least = 0;
  ascending.forEach(({ p, place }, k) => {
    least = Math.max(least, Math.min(1, p * (ascending.length - k)));
    result[place] = least;
  });
}

/** From the largest down, p times n / rank; never above one after it. */
function runDown(ascending: Tested[], result: Ps): void {
  let most = 1;
  ascending.toReversed().forEach(({ p, place }, k) => {
    most = Math.min(most, (p * ascending.length) / (ascending.length - k));
    result[place] = most;
  });
}
