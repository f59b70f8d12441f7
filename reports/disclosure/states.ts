/** What became of everyone: in the base, not asked, skipped, don't know, not applicable. They add up to the respondents. */
import type { Variable } from '../../surveys/variable.ts';
import { DONT_KNOW, NO_ANSWER, NOT_APPLICABLE, NOT_ASKED } from '../data-column.ts';
import { keyOf, type Dataset } from '../dataset.ts';
import { isMissing, type Measure } from '../tables/crosstab.ts';
import { suppressed } from './publish.ts';

const outside = ['notAsked', 'noAnswer', 'dontKnow', 'notApplicable'] as const;
type Outside = (typeof outside)[number];

export type AnswerStates<Count = Measure> = Record<'answered' | Outside, Count>;

export function statesOf(dataset: Dataset, variable: Variable): AnswerStates<number> {
  const data = dataset.columns.get(keyOf(variable));
  if (data === undefined) throw new Error(`${keyOf(variable)} is not in the dataset`);
  const found = new Map<number, number>();
  for (const state of data.kind === 'codes' ? data.codes : data.state) {
    if (state < 0) found.set(state, (found.get(state) ?? 0) + 1);
  }
  const counted = {
    notAsked: found.get(NOT_ASKED) ?? 0,
    noAnswer: found.get(NO_ANSWER) ?? 0,
    dontKnow: found.get(DONT_KNOW) ?? 0,
    notApplicable: found.get(NOT_APPLICABLE) ?? 0,
  };
  return { answered: outside.reduce((left, name) => left - counted[name], dataset.size), ...counted };
}

/**
 * The base of the total is shown, so the people outside it are known together. Of the states among them those of 1 to
 * minimum-1 people are hidden, and more until at least the minimum is hidden, or everybody outside.
 * @param base of the total as it is published; where that is hidden, so is all of this
 * @param unsaid whether even the number of people asked would tell of a hidden answer to the question before
 */
export function publishedStates(
  states: AnswerStates<number>,
  base: Measure,
  unsaid: boolean,
  minimum: number,
): AnswerStates {
  const hidden = isMissing(base) || unsaid ? new Set(outside) : hiddenStates(states, minimum);
  const shown = (name: Outside): Measure => (hidden.has(name) ? suppressed : states[name]);
  return {
    answered: base,
    notAsked: shown('notAsked'),
    noAnswer: shown('noAnswer'),
    dontKnow: shown('dontKnow'),
    notApplicable: shown('notApplicable'),
  };
}

/** Smallest first; a state nobody is in could have been possible, and protects when nothing else is left. */
function hiddenStates(states: AnswerStates<number>, minimum: number): Set<Outside> {
  const hidden = new Set(outside.filter((name) => states[name] > 0 && states[name] < minimum));
  const cost = (name: Outside): number => (states[name] === 0 ? Number.MAX_SAFE_INTEGER : states[name]);
  const others = outside.filter((name) => !hidden.has(name)).toSorted((a, b) => cost(a) - cost(b));
  const people = (): number => [...hidden].reduce((sum, name) => sum + states[name], 0);
  while (hidden.size > 0 && (hidden.size < 2 || people() < minimum)) {
    const next = others.shift();
    if (next === undefined) break;
    hidden.add(next);
  }
  return hidden;
}
