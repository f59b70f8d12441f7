/** What became of everyone: in the base, not asked, skipped, don't know, not applicable. They add up to the respondents. */
import type { Variable } from '../../surveys/variable.ts';
import { DONT_KNOW, NO_ANSWER, NOT_APPLICABLE, NOT_ASKED } from '../data-column.ts';
import { keyOf, type Dataset } from '../dataset.ts';

export interface AnswerStates {
  answered: number;
  notAsked: number;
  noAnswer: number;
  dontKnow: number;
  notApplicable: number;
}

export function statesOf(dataset: Dataset, variable: Variable): AnswerStates {
  const data = dataset.columns.get(keyOf(variable));
  if (data === undefined) throw new Error(`${keyOf(variable)} is not in the dataset`);
  const state = data.kind === 'codes' ? data.codes : data.state;
  const count = (code: number): number => state.filter((one) => one === code).length;
  const [notAsked, noAnswer] = [count(NOT_ASKED), count(NO_ANSWER)];
  const [dontKnow, notApplicable] = [count(DONT_KNOW), count(NOT_APPLICABLE)];
  const answered = dataset.size - notAsked - noAnswer - dontKnow - notApplicable;
  return { answered, notAsked, noAnswer, dontKnow, notApplicable };
}
