/**
 * Linearised variance of any estimate under a design. An estimate is described by its linearised variable z: a few
 * values, and by class how many people have each; everybody else has 0. Formulas: docs/methods.md, "Variance".
 */
import { calibrationFit, calibrationSlopes, type Fit, type Slopes } from './calibration.ts';
import type { Design } from './design.ts';

/** People (by class) for whom z has this value. */
export interface Atom {
  value: number;
  people: Float64Array;
}

/** By class: Σ z over its people, what the margins explain of it (m), and Σ (z - m)². */
export interface Linearised {
  sums: Float64Array;
  fitted: Float64Array;
  squares: Float64Array;
}

/** The engine of one design: set up once, then asked for every figure of a wave. */
export interface VarianceEngine {
  design: Design;
  linearise(atoms: Atom[]): Linearised;
  /** A share p of a base of weight W: z = (1-p)/W for its people, -p/W for the others of the base. Särndal et al. (1992). */
  lineariseShare(row: Float64Array, base: Float64Array, of: { share: number; weight: number }): Linearised;
  /** What the margins explain, for an estimate whose z takes too many values for atoms (a mean). */
  fit: Fit;
  /** The same before it is laid out by class: the slopes on the margin categories, from Σ d z by category. */
  slopes: Slopes;
  /** Σ_h (1-f) n/(n-1) Σ (u - ū)², u = w (z - m). */
  variance(one: Linearised): number;
  /** The same with cross-products, for two estimates that share nobody (two columns of a banner). */
  covarianceApart(a: Linearised, b: Linearised): number;
  /** From Σ e·e' by class (e = z - m) and the two estimates' own sums: the (co)variance over the strata. */
  spread(within: Float64Array, a: Linearised, b: Linearised): number;
  /** Weighted respondents minus strata: degrees of freedom of a test over the wave. */
  df: number;
}

export function varianceEngine(design: Design): VarianceEngine {
  const slopes = calibrationSlopes(design);
  const fit = calibrationFit(design, slopes);
  const spread = spreadOver(design);
  const people = design.strata.reduce((sum, one) => sum + one.people, 0);
  const strata = design.strata.filter((one) => one.people > 0).length;
  return {
    design,
    linearise: (atoms) => linearise(design, fit, atoms),
    lineariseShare: (row, base, of) => lineariseShare(design, fit, { row, base, ...of }),
    fit,
    slopes,
    variance: (one) => spread(one.squares, one, one),
    covarianceApart: (a, b) => spread(productsApart(design, a, b), a, b),
    spread,
    df: people - strata,
  };
}

function linearise(design: Design, fit: Fit, atoms: Atom[]): Linearised {
  const sums = new Float64Array(design.people.length);
  for (const { value, people: own } of atoms) {
    for (let c = 0; c < sums.length; c += 1) sums[c] = (sums[c] ?? 0) + value * (own[c] ?? 0);
  }
  const fitted = fit(sums);
  return { sums, fitted, squares: squares(design, atoms, fitted) };
}

/** As linearise with two atoms, in one go: a report asks for thousands of these. */
function lineariseShare(
  { people }: Design,
  fit: Fit,
  of: { row: Float64Array; base: Float64Array; share: number; weight: number },
): Linearised {
  const { row, base } = of;
  const [inside, outside] = [(1 - of.share) / of.weight, -of.share / of.weight];
  const sums = new Float64Array(people.length);
  for (let c = 0; c < sums.length; c += 1) {
    const n = row[c] ?? 0;
    sums[c] = n * inside + ((base[c] ?? 0) - n) * outside;
  }
  const fitted = fit(sums);
  const within = new Float64Array(people.length);
  for (let c = 0; c < within.length; c += 1) {
    const [m, n, all] = [fitted[c] ?? 0, row[c] ?? 0, base[c] ?? 0];
    const [a, b] = [inside - m, outside - m];
    within[c] = n * a * a + (all - n) * b * b + ((people[c] ?? 0) - all) * m * m;
  }
  return { sums, fitted, squares: within };
}

/** Σ (z - m)² by class; taken atom by atom, so that a share fixed by the margins has variance 0 and not a rounding rest. */
function squares({ people }: Design, atoms: Atom[], fitted: Float64Array): Float64Array {
  const within = new Float64Array(people.length);
  for (let c = 0; c < within.length; c += 1) {
    const m = fitted[c] ?? 0;
    let others = people[c] ?? 0;
    let sum = 0;
    for (const { value, people: own } of atoms) {
      const n = own[c] ?? 0;
      sum += n * (value - m) ** 2;
      others -= n;
    }
    within[c] = sum + others * m * m;
  }
  return within;
}

/** Where one z is not 0 the other is: Σ (z - m)(z' - m') = n m m' - m' Σz - m Σz'. */
function productsApart({ people }: Design, a: Linearised, b: Linearised): Float64Array {
  return people.map((n, c) => {
    const [ma, mb] = [a.fitted[c] ?? 0, b.fitted[c] ?? 0];
    return n * ma * mb - mb * (a.sums[c] ?? 0) - ma * (b.sums[c] ?? 0);
  });
}

function spreadOver(design: Design): VarianceEngine['spread'] {
  const { weight, stratum, strata } = design;
  const squared = weight.map((w) => w * w);
  return (within, a, b) => {
    const inside = new Float64Array(strata.length);
    for (let c = 0; c < within.length; c += 1) {
      const h = stratum[c] ?? 0;
      inside[h] = (inside[h] ?? 0) + (squared[c] ?? 0) * (within[c] ?? 0);
    }
    const totals = stratumTotals(design, a);
    const others = a === b ? totals : stratumTotals(design, b);
    return strata.reduce((sum, { people: n, correction }, h) => {
      if (n < 2) return sum;
      const centred = (inside[h] ?? 0) - ((totals[h] ?? 0) * (others[h] ?? 0)) / n;
      return sum + (correction * n * centred) / (n - 1);
    }, 0);
  };
}

/** Σ u by stratum. */
function stratumTotals({ people, weight, stratum, strata }: Design, one: Linearised): Float64Array {
  const totals = new Float64Array(strata.length);
  for (let c = 0; c < people.length; c += 1) {
    const h = stratum[c] ?? 0;
    const rest = (one.sums[c] ?? 0) - (people[c] ?? 0) * (one.fitted[c] ?? 0);
    totals[h] = (totals[h] ?? 0) + (weight[c] ?? 0) * rest;
  }
  return totals;
}
