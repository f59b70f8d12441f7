/**
 * The variance of an estimate worked out class by class, straight from the definition: slower than the product's way, and
 * independent of it. An estimate is described by its linearised variable z: a few values, and by class how many people
 * have each; everybody else has 0.
 */
import { calibrationFit, calibrationSlopes } from '../../reports/weighting/calibration.ts';
import type { Design } from '../../reports/weighting/design.ts';

/** People (by class) for whom z has this value. */
export interface Atom {
  value: number;
  people: Float64Array;
}

/** Σ_h (1-f) n/(n-1) Σ (u - ū)², u = w (z - m). */
export function varianceByClass(design: Design, atoms: Atom[]): number {
  const { people, weight, stratum, strata } = design;
  const sums = people.map((_, c) =>
    atoms.reduce((sum, { value, people: own }) => sum + value * (own[c] ?? 0), 0),
  );
  const fitted = calibrationFit(design, calibrationSlopes(design))(sums);
  const [squares, totals] = [strata.map(() => 0), strata.map(() => 0)];
  people.forEach((all, c) => {
    const [h, m, w] = [stratum[c] ?? 0, fitted[c] ?? 0, weight[c] ?? 0];
    const counted = atoms.reduce((sum, { people: own }) => sum + (own[c] ?? 0), 0);
    const within = atoms.reduce((sum, { value, people: own }) => sum + (own[c] ?? 0) * (value - m) ** 2, 0);
    squares[h] = (squares[h] ?? 0) + w * w * (within + (all - counted) * m * m);
    totals[h] = (totals[h] ?? 0) + w * ((sums[c] ?? 0) - all * m);
  });
  return strata.reduce((sum, { people: n, correction }, h) => {
    const centred = (squares[h] ?? 0) - (totals[h] ?? 0) ** 2 / n;
    return n < 2 ? sum : sum + (correction * n * centred) / (n - 1);
  }, 0);
}

/** z of a share in one column: (1-p)/W for those who gave the answer, -p/W for the rest of the base. */
export function shareAtoms(row: Float64Array, base: Float64Array, share: number, weight: number): Atom[] {
  const others = base.map((n, c) => n - (row[c] ?? 0));
  return [
    { value: (1 - share) / weight, people: row },
    { value: -share / weight, people: others },
  ];
}
