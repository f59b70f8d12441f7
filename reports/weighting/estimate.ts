/** An estimate by its linearised variable z, which is a sum of totals; and the variance that follows. */
import { addScaled, type Total, type Traits } from './total.ts';
import type { VarianceEngine } from './variance.ts';

export interface Estimate {
  /** Σ v z²: the variance if the margins explained nothing and strata did not matter. */
  own: number;
  /** What was added up and taken off to make it: rounding shows only below a small part of this. */
  scale: number;
  traits: Traits;
}

/** 0 for an estimate that is fixed, by the weighting or because nobody differs. */
export function varianceOf(engine: VarianceEngine, { own, scale, traits }: Estimate): number {
  return unlessRounding(own + engine.apart(traits, traits), scale);
}

export function unlessRounding(variance: number, scale: number): number {
  return variance <= 1e-12 * scale ? 0 : variance;
}

/** z a sum over cells that share nobody: `factors[k]` for everybody in cell k. */
export function overCells(engine: VarianceEngine, cells: Total[], factors: number[]): Estimate {
  const traits = engine.blank();
  let own = 0;
  for (let k = 0; k < cells.length; k += 1) {
    const [cell, factor] = [cells[k], factors[k] ?? 0];
    if (cell === undefined) continue;
    own += factor * factor * cell.shared;
    addScaled(traits, cell.traits, factor);
  }
  return { own, scale: own, traits };
}
