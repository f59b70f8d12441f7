/** The means of a scale or a number, a column each, with their medians. */
import type { Variable } from '../../surveys/variable.ts';
import { keyOf } from '../dataset.ts';
import { peopleIn, strataIn, weightIn } from './column-sums.ts';
import { numberValues } from './column-values.ts';
import type { ColumnCounts } from './counts.ts';
import type { Crosstab, Measure } from './crosstab.ts';
import { meanCellOf, noBase } from './measures.ts';
import type { TabulatedPart } from './parts.ts';
import { numberDistributions, quantile, type Distribution } from './quantiles.ts';
import type { Sample } from './sample.ts';

/** Null where there is nothing to average. */
export function meansOf(sample: Sample, variable: Variable, parts: TabulatedPart[]): Crosstab['means'] {
  if (parts.every(({ moments }) => moments === null)) return null;
  const { engine } = sample;
  return parts.flatMap((part, p) => {
    const spread = distributions(sample, variable, part, p);
    return (part.moments ?? []).flatMap((moments, j) => {
      if (j === 0 && p > 0) return [];
      const values = numberValues(engine, moments);
      const df = values.people - strataIn(moments.people, engine.design);
      return [meanCellOf(values, { pivot: moments.pivot, df }, medianOf(spread[j]), engine)];
    });
  });
}

function medianOf(distribution: Distribution | undefined): Measure {
  return (distribution === undefined ? null : quantile(distribution, 0.5)) ?? noBase;
}

function distributions(sample: Sample, variable: Variable, part: TabulatedPart, p: number): Distribution[] {
  const [data, layout] = [sample.dataset.columns.get(keyOf(variable)), sample.layouts[p]];
  return data?.kind === 'numbers' && layout !== undefined
    ? numberDistributions(data, layout)
    : part.columns.map((counts) => scoreDistribution(counts, variable, sample));
}

/** Scores in ascending order, each with the weight of the people who gave it. */
function scoreDistribution(
  { rows }: ColumnCounts,
  { categories, meaning }: Variable,
  { engine }: Sample,
): Distribution {
  const scored = categories.flatMap(({ code }, r) => {
    const [score, row] = [meaning.scores[code], rows[r]];
    if (score === undefined || row === undefined || peopleIn(row) === 0) return [];
    return [{ score, weight: weightIn(row, engine.design) }];
  });
  const ordered = scored.toSorted((a, b) => a.score - b.score);
  return {
    values: Float64Array.from(ordered, ({ score }) => score),
    weights: Float64Array.from(ordered, ({ weight }) => weight),
  };
}
