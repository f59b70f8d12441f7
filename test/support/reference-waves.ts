/** Both waves of the reference panel as estimates of one indicator, by age group, as a change needs them. */
import type { Dataset } from '../../reports/dataset.ts';
import { numberPersons } from '../../reports/significance/persons.ts';
import { observe, within } from '../../reports/significance/observed.ts';
import { waveEstimate, type WaveEstimate } from '../../reports/significance/waves.ts';
import { buildBanner, type Banner } from '../../reports/tables/banner.ts';
import { buildDesign, type DesignInput } from '../../reports/weighting/design.ts';
import { varianceEngine, type VarianceEngine } from '../../reports/weighting/variance.ts';
import { referenceMargins, referencePeople, referenceWeights, type Wave } from './reference-data.ts';
import { referenceQuestionnaire } from './reference-questionnaire.ts';
import { datasetOf } from './small-survey.ts';

export const ageGroups = ['16-24', '25-34', '35-49', '50-64', '65-74', '75+'];

/** Raked to the margins, or the same weights taken as fixed. */
export type Weights = 'raked' | 'fixed';

interface ReferenceWave {
  dataset: Dataset;
  banner: Banner;
  engines: Record<Weights, VarianceEngine>;
  persons: Int32Array;
}

/** [wave 1, wave 2]. */
export function referenceWaves(): ReferenceWave[] {
  const waves: Wave[] = [1, 2];
  const people = waves.map((wave) => referencePeople(wave));
  const persons = numberPersons(people.map((wave) => wave.map(({ id }) => id)));
  return waves.map((wave, t) => {
    const dataset = datasetOf(referenceQuestionnaire(), people[t] ?? []);
    const groups = ageGroups.map((code) => ({ code, label: code }));
    return {
      dataset,
      banner: buildBanner(dataset, ['age_group'], { age_group: groups }),
      engines: enginesOf(dataset, wave),
      persons: persons[t] ?? new Int32Array(0),
    };
  });
}

function enginesOf(dataset: Dataset, wave: Wave): ReferenceWave['engines'] {
  const weight = referenceWeights(wave, 'w_rake');
  const margins = Object.entries(referenceMargins()).map(([name, counts]) => {
    const codes = Object.keys(counts);
    return Int32Array.from(dataset.profile.get(name) ?? [], (code) => codes.indexOf(code));
  });
  const engine = (input: DesignInput): VarianceEngine => varianceEngine(buildDesign(input));
  return { raked: engine({ weight, margins }), fixed: engine({ weight }) };
}

/**
 * @param code of an answer or a net; null for the mean
 * @param group age group, or Total
 */
export function referenceEstimate(
  { dataset, banner, engines, persons }: ReferenceWave,
  [question, code]: readonly [string, string | null],
  group: string,
  weights: Weights = 'raked',
): WaveEstimate {
  const variable = dataset.variables.find((one) => one.question === question);
  if (variable === undefined) throw new Error(`no question ${question}`);
  const measured = code === null ? ({ kind: 'mean' } as const) : ({ kind: 'share', code } as const);
  const observed = observe(dataset, variable, measured);
  if (observed === null) throw new Error(`${question} has no ${code}`);
  const place = ageGroups.indexOf(group);
  const inGroup = within(observed, banner.variables[0] ?? null, place < 0 ? null : place);
  const estimate = waveEstimate(engines[weights], inGroup, persons);
  if (estimate === null) throw new Error(`nobody in ${group}`);
  return estimate;
}
