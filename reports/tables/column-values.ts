/** A variable y among the people of a column: 1 for those who gave an answer and 0 for the others, or a number. */
import type { Estimate } from '../weighting/estimate.ts';
import { addScaled, less, type Total } from '../weighting/total.ts';
import type { VarianceEngine } from '../weighting/variance.ts';
import type { Moments } from './moments.ts';

/** The people of a column: prepared once, used by every row. */
export interface ColumnBase {
  people: number;
  /** Σ w², for Kish's effective base. */
  weightSquares: number;
  ones: Total;
}

export interface ColumnValues extends ColumnBase {
  /** Σ y over people, unweighted: for a share, how many gave the answer. */
  sum: number;
  values: Total;
  /** Σ v y². */
  squares: number;
}

export function columnBase(engine: VarianceEngine, byClass: Float64Array): ColumnBase {
  const { weight } = engine.design;
  let weightSquares = 0;
  for (let c = 0; c < byClass.length; c += 1) weightSquares += (byClass[c] ?? 0) * (weight[c] ?? 0) ** 2;
  const ones = engine.total(byClass);
  return { people: ones.plain, weightSquares, ones };
}

/** @param byClass people of the column who gave the answer */
export function shareValues(engine: VarianceEngine, base: ColumnBase, byClass: Float64Array): ColumnValues {
  const values = engine.total(byClass);
  return { ...base, sum: values.plain, values, squares: values.shared };
}

/** Numbers and scores, counted from their pivot. */
export function numberValues(engine: VarianceEngine, { people, sum, squares }: Moments): ColumnValues {
  const base = columnBase(engine, people);
  const values = engine.total(sum);
  return { ...base, sum: values.plain, values, squares: engine.shared(squares) };
}

/** Everybody of a column but those of another within it. */
export function without(all: ColumnValues, some: ColumnValues): ColumnValues {
  return {
    people: all.people - some.people,
    weightSquares: all.weightSquares - some.weightSquares,
    ones: less(all.ones, some.ones),
    sum: all.sum - some.sum,
    values: less(all.values, some.values),
    squares: all.squares - some.squares,
  };
}

/** Weighted mean of y, or share. Somebody must be in the column. */
export function meanOf({ ones, values }: ColumnValues): number {
  return values.weighted / ones.weighted;
}

/** (Σw)² / Σw². Kish (1965). */
export function effectiveBaseOf({ ones, weightSquares }: ColumnBase): number {
  return ones.weighted ** 2 / weightSquares;
}

/** Nobody gave the answer, or everybody: whole counts, so nothing is rounded. */
export function isAllOrNone({ people, sum }: ColumnValues): boolean {
  return sum === 0 || sum === people;
}

/** z = (y - mean) / W. Särndal, Swensson & Wretman (1992). */
export function meanEstimate(engine: VarianceEngine, column: ColumnValues): Estimate {
  const slope = 1 / column.ones.weighted;
  const constant = -meanOf(column) * slope;
  return linearIn(engine, [{ column, slope, constant, terms: Math.abs(constant) }]);
}

/** A column of several, and how z depends on y in it: slope y + constant. */
export interface Line {
  column: ColumnValues;
  slope: number;
  constant: number;
  /** The terms of the constant added up, not taken off: what its rounding is measured by. */
  terms: number;
}

/** z over columns that share nobody; 0 for everybody else. */
export function linearIn(engine: VarianceEngine, lines: Line[]): Estimate {
  const traits = engine.blank();
  let [own, scale] = [0, 0];
  for (const { column, slope, constant, terms } of lines) {
    const { ones, values, squares } = column;
    addScaled(traits, values.traits, slope);
    addScaled(traits, ones.traits, constant);
    const [first, cross] = [slope * slope * squares, 2 * slope * values.shared];
    own += Math.max(0, first + cross * constant + constant * constant * ones.shared);
    scale += first + Math.abs(cross * terms) + terms * terms * ones.shared;
  }
  return { own, scale, traits };
}
