/** The groups of one table that show nothing, not even their base, and those that vanish to protect them. */
import { isOfOneMind, isSmallStep, isTooSmall, leavesDoubt, type ColumnRules } from './column-rules.ts';
import { addComplements, standsAlone } from './hidden-groups.ts';
import type { Guarded } from './guarded.ts';
import { minus, type People } from './people.ts';

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
    const own = new Set(
      [...places.keys()].filter((i) => hasPlace(named, places, i) || judge.isHidden(places[i] ?? 0)),
    );
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
  const badStep = (step: People | undefined): boolean =>
    step !== undefined && isSmallStep(step, table, given);
  const stepAt = (place: number): People | undefined => given.steps?.added.get(place);
  const sizeAt = (place: number): number => at(place).base;
  return {
    sizeAt,
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
      const [whole, ...known] = [stepAt(0), ...shown.map(stepAt)].filter((step) => step !== undefined);
      const compared = whole !== undefined && known.length === shown.length;
      const step = compared ? minus(whole, known.map(asFarAsKnown)) : undefined;
      const away = places.filter((_, i) => hidden.has(i)).map(at);
      if (rest.base === 0) return !badStep(step);
      return (
        !standsAlone(places.map(sizeAt), hidden, total.base) &&
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
