/** A table of a dataset, nothing tested, nothing hidden; weights count as fixed. */
import type { Dataset } from '../../reports/dataset.ts';
import type { Banner } from '../../reports/tables/banner.ts';
import type { Crosstab } from '../../reports/tables/crosstab.ts';
import { tabulate } from '../../reports/tables/tabulate.ts';
import { sampleOf } from '../../reports/tables/sample.ts';
import { buildDesign, unweightedDesign } from '../../reports/weighting/design.ts';
import { varianceEngine } from '../../reports/weighting/variance.ts';
import type { Variable } from '../../surveys/variable.ts';

export function plainTable(
  dataset: Dataset,
  variable: Variable,
  banner: Banner,
  weights?: number[],
): Crosstab {
  const design =
    weights === undefined
      ? unweightedDesign(dataset.size)
      : buildDesign({ weight: Float64Array.from(weights) });
  return tabulate(sampleOf(dataset, varianceEngine(design), banner), variable).table;
}
