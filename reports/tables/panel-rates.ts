/** How much of everybody once approached is left in a wave of a panel. */
import { isMissing, type Measure } from './crosstab.ts';
import { rate } from './response-rates.ts';

/** People at each step, from the letter to the answer. */
export interface PanelSteps {
  /** Of those approached to join: known to be eligible. */
  approached: number;
  consented: number;
  /** Filled in the profile, so that they could be invited. */
  profiled: number;
  /** Of those: still a member when the wave began. */
  active: number;
  invited: number;
  completed: number;
}

/** 0-1; Missing where nobody is left to divide by. */
export interface PanelRates {
  recruitment: Measure;
  profile: Measure;
  retention: Measure;
  completion: Measure;
  /** Recruitment x profile x completion; the second also x retention. */
  CUMRR1: Measure;
  CUMRR2: Measure;
}

/** RECR, PROR, RETR, COMR and the cumulative rates of Callegaro & DiSogra (2008). */
export function panelRates(steps: PanelSteps): PanelRates {
  const recruitment = rate(steps.consented, steps.approached);
  const profile = rate(steps.profiled, steps.consented);
  const retention = rate(steps.active, steps.profiled);
  const completion = rate(steps.completed, steps.invited);
  const CUMRR1 = product([recruitment, profile, completion]);
  return { recruitment, profile, retention, completion, CUMRR1, CUMRR2: product([CUMRR1, retention]) };
}

function product(rates: Measure[]): Measure {
  return rates.reduce<Measure>((all, one) => (isMissing(all) ? all : isMissing(one) ? one : all * one), 1);
}
