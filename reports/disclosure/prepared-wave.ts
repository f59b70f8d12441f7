/** A wave counted, weighted and protected: what its release prints, and what later waves are compared with. */
import { compileCheck } from '../../surveys/answers.ts';
import { codebook } from '../../surveys/codebook.ts';
import type { Questionnaire } from '../../surveys/question.ts';
import type { Respondent } from '../data-column.ts';
import { buildDataset } from '../dataset.ts';
import { buildBanner, type GroupOrder } from '../tables/banner.ts';
import { tabulate } from '../tables/tabulate.ts';
import { sampleOf, type Sample } from '../tables/sample.ts';
import { varianceEngine } from '../weighting/variance.ts';
import { weigh, type Weighing } from '../weighting/weigh.ts';
import type { WeighingRequest } from '../weighting/weighing-request.ts';
import type { Policy } from './policy.ts';
import { protectTables, type Protected } from './protect.ts';
import type { Linked } from './scope.ts';

export interface WaveInput {
  questionnaire: Questionnaire;
  respondents: Respondent[];
  /** Profile variables and questions whose groups are the columns. */
  banner: string[];
  /** Profile variable -> its groups in order. */
  order: GroupOrder;
  /** Profile variables whose groups run from low to high, beside those whose codes are numbers. */
  ordered?: string[];
  /** What to weight to. */
  weighing: WeighingRequest;
}

export interface PreparedWave {
  input: WaveInput;
  sample: Sample;
  weighing: Weighing;
  safe: Protected;
}

/**
 * @param linked what else is published of these people
 * @throws AnswerRefused on an answer outside the questionnaire; Error on an unknown banner name
 */
export function prepareWave(input: WaveInput, policy: Policy, linked: Linked): PreparedWave {
  const { questionnaire, respondents } = input;
  const check = compileCheck(questionnaire);
  const dataset = buildDataset(codebook(questionnaire), respondents, (answers) => check.asked(answers));
  const weighing = weigh(dataset, input.weighing);
  const banner = buildBanner(dataset, input.banner, input.order, input.ordered);
  const sample = sampleOf(dataset, varianceEngine(weighing.design), banner);
  // Answers that give the profile are no question of their own.
  const asked = dataset.variables.filter((variable) => variable.meaning.profile === null);
  const tabulated = asked.map((variable) => tabulate(sample, variable));
  return { input, sample, weighing, safe: protectTables(tabulated, sample, policy, { linked }) };
}
