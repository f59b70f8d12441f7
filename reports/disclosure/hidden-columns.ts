/** The groups of one table that show nothing, not even their base, and those that vanish to protect them. */
import { addComplements, standsAlone } from './hidden-groups.ts';
import type { Guarded } from './guarded.ts';
import { minus, oneAnswer, othersThan, type People } from './people.ts';
import type { Policy, Rules } from './policy.ts';
import { hasLost, isUnchanged, type Steps } from './steps.ts';

export interface ColumnRules {
  policy: Policy;
  rules: Rules;
  /** Null without an earlier release. */
  steps: Steps | null;
}

/**
 * @param named places hidden for reasons outside the table (a group hidden throughout, or in the question before)
 * @returns places of all hidden columns; every place when the total itself may not be seen
 */
export function hiddenColumns(table: Guarded, named: ReadonlySet<number>, given: ColumnRules): Set<number> {
  const all = new Set(table.people.keys());
  const [total] = table.people;
  if (given.policy.baseMinimum === 0 || total === undefined) return new Set(named);
  const judge = judgeOf(table, total, given);
  if (named.has(0) || judge.isHidden(0)) return all;
  const hidden = table.banners.flatMap(({ variable, places }) => {
    const own = new Set([...places.keys()].filter((i) => hasPlace(named, places, i) || judge.isHidden(places[i] ?? 0)));
    if (given.rules.complement) {
      if (variable.overlapping) addOverlapping(own, places, judge);
      else addComplements(places.map(judge.sizeAt), own, (away) => judge.mayBeSeen(places, away));
    }
    return [...own].map((i) => places[i] ?? 0);
  });
  return new Set(hidden);
}

function hasPlace(named: ReadonlySet<number>, places: number[], i: number): boolean {
  return named.has(places[i] ?? 0);
}

/** Groups made of several answers: one person can be in two, so a group is protected with those who did not give it. */
function addOverlapping(hidden: Set<number>, places: number[], judge: Judge): void {
  places.forEach((place, i) => {
    if (judge.isComplementHidden(place)) hidden.add(i);
  });
}

interface Judge {
  sizeAt: (place: number) => number;
  isHidden: (place: number) => boolean;
  isComplementHidden: (place: number) => boolean;
  mayBeSeen: (places: number[], hidden: ReadonlySet<number>) => boolean;
}

function judgeOf(table: Guarded, total: People, given: ColumnRules): Judge {
  const at = (place: number): People => table.people[place] ?? { base: 0, answers: [], numbers: null };
  // An indicator is a net over questions: that everybody gave one of several answers is not one and the same answer.
  const isNet = table.variable.source.kind === 'derived';
  const ofOneMind = (people: People): boolean => !isNet && isOfOneMind(people, total, given);
  const refuses = (people: People): boolean => isTooSmall(people, given) || ofOneMind(people);
  const badStep = (step: People | undefined): boolean => step !== undefined && isSmallStep(step, table, given);
  const stepAt = (place: number): People | undefined => given.steps?.added.get(place);
  return {
    sizeAt: (place) => at(place).base,
    isHidden: (place) =>
      (given.rules.base && at(place).base < given.policy.baseMinimum) ||
      refuses(at(place)) ||
      given.steps?.hidden.has(place) === true ||
      badStep(stepAt(place)),
    isComplementHidden: (place) => {
      const [whole, part] = [stepAt(0), stepAt(place)];
      const step = whole === undefined || part === undefined ? undefined : minus(whole, [part]);
      return refuses(minus(total, [at(place)])) || badStep(step);
    },
    mayBeSeen: (places, hidden) => {
      const shown = places.filter((_, i) => !hidden.has(i));
      const rest = minus(total, shown.map(at));
      const whole = stepAt(0);
      const steps = shown.map(stepAt);
      const known = steps.filter((step) => step !== undefined);
      const step = whole === undefined || known.length < steps.length ? undefined : minus(whole, known.map(asFarAsKnown));
      const away = places.filter((_, i) => hidden.has(i)).map(at);
      if (rest.base === 0) return !badStep(step);
      return (
        !standsAlone(places.map((place) => at(place).base), hidden, total.base) &&
        !refuses(rest) &&
        !badStep(step) &&
        away.filter(ofOneMind).every((people) => leavesDoubt(rest, people, total, given.policy))
      );
    },
  };
}

/** An answer hidden in either release is not taken from the whole: it stays with what is left. */
function asFarAsKnown(step: People): People {
  return { ...step, answers: step.answers.map((n) => n ?? 0) };
}

function isTooSmall({ base }: People, { policy, rules }: ColumnRules): boolean {
  return rules.base && base > 0 && base < policy.baseMinimum;
}

/** Fewer than twice the minimum who all gave one answer: it is known of each of them. Not where everybody else gave it too. */
function isOfOneMind(people: People, total: People, { policy, rules }: ColumnRules): boolean {
  const answer = oneAnswer(people);
  if (!rules.homogeneity || answer === null || people.base >= 2 * policy.baseMinimum) return false;
  return people === total || total.base < 2 * policy.baseMinimum || othersThan(answer, total) > 0;
}

/** Beside a group of one mind, enough hidden people gave other answers: as many as a cell must have, or all there are. */
function leavesDoubt(rest: People, group: People, total: People, policy: Policy): boolean {
  const answer = oneAnswer(group);
  if (answer === null) return true;
  return othersThan(answer, rest) >= Math.min(Math.max(1, policy.cellMinimum), othersThan(answer, total));
}

/** The people a later release adds are a group like any other: unchanged, or large and mixed enough to be seen. */
function isSmallStep(step: People, table: Guarded, given: ColumnRules): boolean {
  if (isUnchanged(step)) return false;
  const { policy } = given;
  const isSmall = (n: number | null): boolean => n !== null && n > 0 && n < policy.cellMinimum;
  const cells = table.cellsToo
    ? step.answers.some((n) => isSmall(n) || (table.several && n !== null && isSmall(step.base - n)))
    : false;
  const ofOneMind = given.rules.homogeneity && oneAnswer(step) !== null && step.base < 2 * policy.baseMinimum;
  return hasLost(step) || step.base < policy.baseMinimum || ofOneMind || cells;
}
