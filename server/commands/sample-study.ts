/** From a study to the weighted sample its tables are made from: what `tabulate` and each wave of `trend` share. */
import { countWave } from '../../reports/disclosure/prepared-wave.ts';
import type { Sample } from '../../reports/tables/sample.ts';
import type { Weighing } from '../../reports/weighting/weigh.ts';
import { withLines, type Study } from './study.ts';
import type { Wishes } from './tabulate-wishes.ts';
import { weighingFileNotes, weighingOf } from './weigh-study.ts';

/** @throws Refused with the line of an answer outside the questionnaire, or as weighingOf does */
export function sampleStudy(study: Study, wishes: Wishes): { sample: Sample; weighing: Weighing } {
  const { questionnaire, people: respondents, banner } = study;
  const { order, ordered, interval } = wishes;
  const weighing = weighingOf(study, wishes.weighting);
  const counted = withLines(study, () =>
    countWave({ questionnaire, respondents, banner, order, ordered, interval, weighing }),
  );
  const notes = [...weighingFileNotes(study, wishes.weighting), ...counted.weighing.notes];
  return { sample: counted.sample, weighing: { ...counted.weighing, notes } };
}
