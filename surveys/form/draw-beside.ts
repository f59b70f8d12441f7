import { longestBeside } from '../checks/text.ts';
import type { Answers } from '../checks/problem.ts';
import type { Question, Questionnaire } from '../question.ts';
import { property } from '../reading/json.ts';
import { textIn } from '../reading/text.ts';
import type { Beside } from './page.ts';

/** The text field that goes with the answers: for "other", or for a remark; null when the question has none. */
export function drawBeside(
  { name, element, choices }: Question,
  questionnaire: Questionnaire,
  answers: Answers,
): Beside | null {
  const remark = property(element, 'showCommentArea', 'hasComment') === true;
  const forOther = choices.some(({ other }) => other);
  if (!remark && !forOther) return null;
  const value = answers[`${name}-Comment`];
  return {
    label: textIn(element[remark ? 'commentText' : 'otherPlaceholder'], questionnaire.locale),
    value: typeof value === 'string' ? value : '',
    longest: longestBeside(questionnaire),
    forOther: forOther && !remark,
  };
}
