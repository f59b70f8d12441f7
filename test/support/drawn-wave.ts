/** A small post-stratified wave drawn for property tests: people who said yes or no, in three classes of one weight each. */
import fc from 'fast-check';
import { waveEstimate, type WaveEstimate } from '../../reports/significance/waves.ts';
import { shareAtoms, varianceByClass } from './variance-by-class.ts';
import { buildDesign } from '../../reports/weighting/design.ts';
import { varianceEngine, type VarianceEngine } from '../../reports/weighting/variance.ts';

export interface DrawnWave {
  people: { said: number; asked: boolean; place: number }[];
  /** By class. */
  weights: number[];
}

export const drawnWave: fc.Arbitrary<DrawnWave> = fc.record({
  people: fc.array(
    fc.record({ said: fc.constantFrom(0, 1), asked: fc.boolean(), place: fc.integer({ min: 0, max: 2 }) }),
    { minLength: 8, maxLength: 60 },
  ),
  weights: fc.array(
    fc.integer({ min: 1, max: 40 }).map((tenths) => tenths / 10),
    { minLength: 3, maxLength: 3 },
  ),
});

/** @param persons number of each; null when nobody was asked */
export function estimateOf(wave: DrawnWave, persons: number[]): WaveEstimate | null {
  const observed = {
    kind: 'share' as const,
    values: Float64Array.from(wave.people, ({ said }) => said),
    inBase: Uint8Array.from(wave.people, ({ asked }) => (asked ? 1 : 0)),
  };
  return waveEstimate(engineOf(wave), observed, Int32Array.from(persons));
}

/** Variance of the same share as the tables have it, from counts by weighting class. */
export function tableVariance(wave: DrawnWave, share: number): number {
  const engine = engineOf(wave);
  const { classOf, people, weight } = engine.design;
  const [base, row] = [new Float64Array(people.length), new Float64Array(people.length)];
  wave.people.forEach(({ said, asked }, i) => {
    const c = classOf[i] ?? 0;
    if (asked) base[c] = (base[c] ?? 0) + 1;
    if (asked) row[c] = (row[c] ?? 0) + said;
  });
  const total = base.reduce((sum, n, c) => sum + n * (weight[c] ?? 0), 0);
  return varianceByClass(engine.design, shareAtoms(row, base, share, total));
}

function engineOf({ people, weights }: DrawnWave): VarianceEngine {
  const margin = Int32Array.from(people, ({ place }) => place);
  const weight = Float64Array.from(people, ({ place }) => weights[place] ?? 1);
  return varianceEngine(buildDesign({ weight, margins: [margin] }));
}
