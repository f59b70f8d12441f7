/** A margin made fit for raking: every category has respondents, every respondent a category. */
import type { WeightingAction } from './actions.ts';
import {
  emptyGroups,
  groupsBeyond,
  mergeGroups,
  thinGroups,
  type Group,
  type Merge,
  type Merging,
} from './merging.ts';
import { stepsIn, type Steps } from './neighbours.ts';
import { populationSize, totalOf, type Population, type Target } from './population.ts';
import { groupOfEach, tally, type Sampled, type Unknown } from './tally.ts';
import { isThin, type Thin } from './thin.ts';

export interface Margin {
  target: Target;
  groups: Group[];
  unknown: Unknown;
  /** By respondent: position of the group; behind the last group for an unknown category; -1 without a weight. */
  own: Int32Array;
  /** People to weight to, by group; behind them those of unknown category, if there are any. */
  targets: Float64Array;
  actions: WeightingAction[];
}

export interface MarginRules {
  /** Largest factor on a starting weight, in mean factors; null for no limit. */
  cap: number | null;
  /** Null: thin categories are left as they are. */
  thin: Thin | null;
}

/**
 * In this order: the margin is scaled to the population size; categories with people but no respondents, then (when asked)
 * thin ones, then those whose mean factor is above the cap are merged; respondents of unknown category become a level of
 * their own with their share of the starting weights, and the other targets shrink by it. Some category has respondents.
 */
export function readyMargin(
  target: Target,
  population: Population,
  sampled: Sampled,
  rules: MarginRules,
): Margin {
  const size = populationSize(population);
  const { groups: all, unknown } = tally(target, size, sampled);
  const { groups, actions } = merged(all, target, stepsIn(target, population.ordered), { ...rules, size });
  return {
    target,
    groups,
    unknown,
    own: groupOfEach(groups, target.cells.length, sampled),
    targets: targetsOf(groups, size, unknown),
    actions: [...rescaling(target, size), ...actions, ...strangers(target, unknown)],
  };
}

type MergeKind = 'empty' | 'thin' | 'beyond cap';

function merged(
  all: Group[],
  target: Target,
  steps: Steps,
  { cap, thin, size }: MarginRules & { size: number },
): Pick<Margin, 'groups' | 'actions'> {
  const known = all.reduce((sum, { start }) => sum + start, 0);
  const factor = ({ population, start }: Group): number => (population / size) * (known / start);
  const rules: { kind: MergeKind; merging: Merging }[] = [{ kind: 'empty', merging: emptyGroups(steps) }];
  if (thin !== null)
    rules.push({ kind: 'thin', merging: thinGroups((one) => isThin(one, size, thin), steps) });
  if (cap !== null) rules.push({ kind: 'beyond cap', merging: groupsBeyond(cap, factor, steps) });
  let groups = all;
  const actions: WeightingAction[] = [];
  for (const { kind, merging } of rules) {
    const done = mergeGroups(groups, merging);
    groups = done.groups;
    actions.push(...done.merges.map((one) => mergeAction(kind, target, one)));
  }
  return { groups, actions };
}

function mergeAction(kind: MergeKind, { variables, cells }: Target, { from, into }: Merge): WeightingAction {
  const codesOf = ({ place }: Group): string[] => cells[place]?.codes ?? [];
  const { population, people } = from;
  return { kind, variables, from: codesOf(from), into: codesOf(into), population, people };
}

function rescaling(target: Target, size: number): WeightingAction[] {
  const population = totalOf(target);
  return population > size * (1 - 1e-9)
    ? []
    : [{ kind: 'rescaled', variables: target.variables, population, to: size }];
}

function strangers({ variables }: Target, unknown: Unknown): WeightingAction[] {
  return unknown.people === 0 ? [] : [{ kind: 'unknown', variables, ...unknown }];
}

function targetsOf(groups: Group[], size: number, { people, share }: Unknown): Float64Array {
  const known = groups.map(({ population }) => population * (1 - share));
  return Float64Array.from(people > 0 ? [...known, share * size] : known);
}
