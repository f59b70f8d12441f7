/** A wave counted and weighted, then protected: what its release prints, and what later waves are compared with. */
import { compileCheck } from '../../surveys/answers.ts';
import { codebook } from '../../surveys/codebook.ts';
import type { Questionnaire } from '../../surveys/question.ts';
import type { Respondent } from '../data-column.ts';
import { buildDataset } from '../dataset.ts';
import { buildBanner, type GroupOrder } from '../tables/banner.ts';
import { tabulate } from '../tables/tabulate.ts';
import type { IntervalMethod } from '../tables/intervals.ts';
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
  /** Of shares; absent: the default. */
  interval?: IntervalMethod;
  /** What to weight to. */
  weighing: WeighingRequest;
}

export interface CountedWave {
  input: WaveInput;
  sample: Sample;
  weighing: Weighing;
}

/** @throws AnswerRefused on an answer outside the questionnaire; Error on an unknown banner name */
export function countWave(input: WaveInput): CountedWave {
  const { questionnaire, respondents } = input;
  const check = compileCheck(questionnaire);
  const dataset = buildDataset(codebook(questionnaire), respondents, (answers) => check.asked(answers));
  const weighing = weigh(dataset, input.weighing);
  const banner = buildBanner(dataset, input.banner, input.order, input.ordered);
  return {
    input,
    weighing,
    sample: sampleOf(dataset, varianceEngine(weighing.design), banner, input.interval),
  };
}

/** @param linked what else is published of these people */
export function protectWave({ sample }: CountedWave, policy: Policy, linked: Linked): Protected {
  // Answers that give the profile are no question of their own.
  const asked = sample.dataset.variables.filter((variable) => variable.meaning.profile === null);
  const tabulated = asked.map((variable) => tabulate(sample, variable));
  return protectTables(tabulated, sample, policy, { linked });
}
