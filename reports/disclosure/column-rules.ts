/** What may not be seen of the people of one column, of what is left of a total, or of those a later release adds. */
import type { Guarded } from './guarded.ts';
import { oneAnswer, othersThan, type People } from './people.ts';
import type { Policy, Rules } from './policy.ts';
import { hasLost, isUnchanged, type Steps } from './steps.ts';

export interface ColumnRules {
  policy: Policy;
  rules: Rules;
  /** Null without an earlier release. */
  steps: Steps | null;
}

export function isTooSmall({ base }: People, { policy, rules }: ColumnRules): boolean {
  return rules.base && base > 0 && base < policy.baseMinimum;
}

/** Fewer than twice the minimum who all gave one answer: it is known of each of them. Not where everybody else gave it too. */
export function isOfOneMind(people: People, total: People, { policy, rules }: ColumnRules): boolean {
  const answer = oneAnswer(people);
  if (!rules.homogeneity || answer === null || people.base >= 2 * policy.baseMinimum) return false;
  return people === total || total.base < 2 * policy.baseMinimum || othersThan(answer, total) > 0;
}

/** Beside a group of one mind, enough hidden people gave other answers: as many as a cell must have, or all there are. */
export function leavesDoubt(rest: People, group: People, total: People, policy: Policy): boolean {
  const answer = oneAnswer(group);
  if (answer === null) return true;
  return othersThan(answer, rest) >= Math.min(Math.max(1, policy.cellMinimum), othersThan(answer, total));
}

/** The people a later release adds are a group like any other: unchanged, or large and mixed enough to be seen. */
export function isSmallStep(step: People, table: Guarded, given: ColumnRules): boolean {
  if (isUnchanged(step)) return false;
  const { policy } = given;
  const isSmall = (n: number | null): boolean => n !== null && n > 0 && n < policy.cellMinimum;
  const cells = table.cellsToo
    ? step.answers.some((n) => isSmall(n) || (table.several && n !== null && isSmall(step.base - n)))
    : false;
  const ofOneMind = given.rules.homogeneity && oneAnswer(step) !== null && step.base < 2 * policy.baseMinimum;
  return hasLost(step) || step.base < policy.baseMinimum || ofOneMind || cells;
}
