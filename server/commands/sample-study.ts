/** From a study to the weighted sample its tables are made from: what `tabulate` and each wave of `trend` share. */
import { buildDataset } from '../../reports/dataset.ts';
import { buildBanner } from '../../reports/tables/banner.ts';
import { sampleOf, type Sample } from '../../reports/tables/sample.ts';
import { varianceEngine } from '../../reports/weighting/variance.ts';
import type { Weighing } from '../../reports/weighting/weigh.ts';
import { compileCheck } from '../../surveys/answers.ts';
import { codebook } from '../../surveys/codebook.ts';
import { withLines, type Study } from './study.ts';
import type { Wishes } from './tabulate-wishes.ts';
import { weighStudy } from './weigh-study.ts';

/** @throws Refused with the line of an answer outside the questionnaire, or as weighStudy does */
export function sampleStudy(study: Study, wishes: Wishes): { sample: Sample; weighing: Weighing } {
  const { questionnaire, people } = study;
  const check = compileCheck(questionnaire);
  const dataset = withLines(study, () =>
    buildDataset(codebook(questionnaire), people, (answers) => check.asked(answers)),
  );
  const banner = buildBanner(dataset, study.banner, wishes.order, wishes.ordered);
  const weighing = weighStudy(study, dataset, wishes.weighting);
  return { weighing, sample: sampleOf(dataset, varianceEngine(weighing.design), banner, wishes.interval) };
}
