import type { Dataset } from '../dataset.ts';
import type { VarianceEngine } from '../weighting/variance.ts';
import type { Banner } from './banner.ts';
import type { IntervalMethod } from './intervals.ts';
import { layoutOf, type Layout } from './layout.ts';

/** The answers of a wave, the design they were collected under, and the columns they are set out in. */
export interface Sample {
  dataset: Dataset;
  engine: VarianceEngine;
  banner: Banner;
  /** How the respondents lie over classes and groups, one a banner variable (or one for the total alone). */
  layouts: Layout[];
  method: IntervalMethod;
}

export function sampleOf(
  dataset: Dataset,
  engine: VarianceEngine,
  banner: Banner,
  method: IntervalMethod = 'wilson',
): Sample {
  const wanted = banner.variables.length === 0 ? [null] : banner.variables;
  return { dataset, engine, banner, layouts: wanted.map((one) => layoutOf(one, engine.design)), method };
}
