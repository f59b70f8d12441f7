/** The reference panel as the product's own sample: dataset, design, banner. */
import type { Dataset } from '../../reports/dataset.ts';
import { buildBanner, type GroupOrder } from '../../reports/tables/banner.ts';
import type { Crosstab } from '../../reports/tables/crosstab.ts';
import type { IntervalMethod } from '../../reports/tables/intervals.ts';
import { tabulate } from '../../reports/tables/tabulate.ts';
import { sampleOf, type Sample } from '../../reports/tables/sample.ts';
import { varianceEngine } from '../../reports/weighting/variance.ts';
import { weigh } from '../../reports/weighting/weigh.ts';
import type { WeighingRequest } from '../../reports/weighting/weighing-request.ts';
import { referenceJson, referencePeople } from './reference-data.ts';
import { referenceQuestionnaire } from './reference-questionnaire.ts';
import { datasetOf } from './small-survey.ts';

export function referenceDataset(): Dataset {
  return datasetOf(referenceQuestionnaire(), referencePeople(1));
}

export function referenceSample(
  dataset: Dataset,
  request: WeighingRequest,
  banners: string[],
  method?: IntervalMethod,
): Sample {
  const banner = buildBanner(dataset, banners, referenceOrder());
  return sampleOf(dataset, varianceEngine(weigh(dataset, request).design), banner, method);
}

/** @param name of a question, or of a row of the matrix */
export function referenceTable(sample: Sample, name: string): Crosstab {
  const variable = sample.dataset.variables.find(({ question, item }) => (item ?? question) === name);
  if (variable === undefined) throw new Error(`${name} is not in the questionnaire`);
  return tabulate(sample, variable).table;
}

function referenceOrder(): GroupOrder {
  const { banners } = referenceJson('codebook.json') as { banners: Record<string, { levels: string[] }> };
  return Object.fromEntries(
    Object.entries(banners).map(([name, { levels }]) => [
      name,
      levels.map((code) => ({ code, label: code })),
    ]),
  );
}
