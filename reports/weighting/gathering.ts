/** From people by weighting class to what they add up to. */
import type { Design } from './design.ts';
import type { Total } from './total.ts';

/** One pass over the classes, into the total. Returns Σ d y by margin category, good until the next pass. */
export function gathering(
  { weight, start, stratum, margins, marginCategories: width }: Design,
  v: Float64Array,
  scales: number[],
): (sums: Float64Array, total: Total) => Float64Array {
  const each = margins[0]?.length ?? 0;
  const places = Int32Array.from(margins.flatMap((own) => [...own]));
  const starting = new Float64Array(width);
  return (sums, total) => {
    const { traits } = total;
    starting.fill(0);
    let [plain, weighted, shared] = [0, 0, 0];
    for (let c = 0; c < sums.length; c += 1) {
      const y = sums[c] ?? 0;
      if (y === 0) continue;
      const [wy, vy, dy] = [(weight[c] ?? 0) * y, (v[c] ?? 0) * y, (start[c] ?? 0) * y];
      plain += y;
      weighted += wy;
      shared += vy;
      const h = stratum[c] ?? 0;
      traits[2 * width + h] = (traits[2 * width + h] ?? 0) + wy * (scales[h] ?? 0);
      for (let place = c * each; place < (c + 1) * each; place += 1) {
        const j = places[place] ?? 0;
        starting[j] = (starting[j] ?? 0) + dy;
        traits[width + j] = (traits[width + j] ?? 0) - vy;
      }
    }
    total.plain = plain;
    total.weighted = weighted;
    total.shared = shared;
    return starting;
  };
}
