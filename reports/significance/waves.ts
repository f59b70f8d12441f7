/** What one wave says of a share or a mean, with what each respondent adds to its error: all that a change needs. */
import type { VarianceEngine } from '../weighting/variance.ts';
import type { Observed } from './observed.ts';

export interface WaveEstimate {
  kind: Observed['kind'];
  /** Weighted share (0-1) or mean. */
  value: number;
  /** People in the base, and Kish's effective number of them. */
  base: number;
  effectiveBase: number;
  /** 1 for who is in the base and has a weight; y of everybody. */
  inBase: Uint8Array;
  values: Float64Array;
  /** Person of each respondent, numbered over all waves; -1 for who is outside everything. */
  persons: Int32Array;
  /** u = w (z - m) of each respondent, also of those outside the base. */
  influence: Float64Array;
  /** Σ (w z)²: the size of its variance if the margins explained nothing. */
  own: number;
}

/**
 * z = (y - ȳ) / W in the base and 0 outside it, m what the margins explain of z over the whole wave. Särndal, Swensson
 * & Wretman (1992). Null when nobody with a weight is in the base.
 * @param persons of each respondent, numbered over all waves (see persons.ts)
 */
export function waveEstimate(
  engine: VarianceEngine,
  observed: Observed,
  persons: Int32Array,
): WaveEstimate | null {
  const { classOf, weight } = engine.design;
  const inBase = observed.inBase.map((inside, i) => ((classOf[i] ?? -1) < 0 ? 0 : inside));
  const base = gather(observed.values, inBase, (i) => weight[classOf[i] ?? -1] ?? 0);
  if (base.people === 0) return null;
  const value = base.sum / base.weight;
  const influence = new Float64Array(classOf.length);
  const sums = new Float64Array(weight.length);
  for (let i = 0; i < classOf.length; i += 1) {
    if (inBase[i] !== 1) continue;
    const [c, z] = [classOf[i] ?? 0, ((observed.values[i] ?? 0) - value) / base.weight];
    influence[i] = z;
    sums[c] = (sums[c] ?? 0) + z;
  }
  const own = explain(engine, influence, sums);
  return {
    kind: observed.kind,
    value,
    base: base.people,
    effectiveBase: base.weight ** 2 / base.squares,
    inBase,
    values: observed.values,
    persons: persons.map((person, i) => ((classOf[i] ?? -1) < 0 ? -1 : person)),
    influence,
    own,
  };
}

interface Base {
  people: number;
  weight: number;
  squares: number;
  sum: number;
}

function gather(values: Float64Array, inBase: Uint8Array, weightOf: (i: number) => number): Base {
  const base: Base = { people: 0, weight: 0, squares: 0, sum: 0 };
  for (let i = 0; i < inBase.length; i += 1) {
    if (inBase[i] !== 1) continue;
    const w = weightOf(i);
    base.people += 1;
    base.weight += w;
    base.squares += w * w;
    base.sum += w * (values[i] ?? 0);
  }
  return base;
}

/** From z to u, in place. @returns Σ (w z)² */
function explain({ design, fit }: VarianceEngine, influence: Float64Array, sums: Float64Array): number {
  const { classOf, weight } = design;
  const fitted = fit(sums);
  let own = 0;
  for (let i = 0; i < influence.length; i += 1) {
    const c = classOf[i] ?? -1;
    if (c < 0) continue;
    const [w, z] = [weight[c] ?? 0, influence[i] ?? 0];
    own += (w * z) ** 2;
    influence[i] = w * (z - (fitted[c] ?? 0));
  }
  return own;
}

/** Nobody gave the answer, or everybody: then the share has no linearised variance of its own. */
export function isAllOrNone({ kind, values, inBase, base }: WaveEstimate): boolean {
  if (kind === 'mean') return false;
  let gave = 0;
  for (let i = 0; i < inBase.length; i += 1) if (inBase[i] === 1) gave += values[i] ?? 0;
  return gave === 0 || gave === base;
}
