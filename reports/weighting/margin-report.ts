/** Margins before and after weighting, for the reader who wants to see what weighting did. Shares are 0-1. */
import type { Margin } from './margin.ts';
import { isThin, thinByDefault } from './thin.ts';

export interface MarginReport {
  variables: string[];
  /** False for a margin that could not be met with weights under the cap. */
  raked: boolean;
  categories: MarginCategory[];
}

export interface MarginCategory {
  /** One code a variable; null for respondents of unknown category. */
  codes: string[] | null;
  /** Categories that are counted with this one. */
  merged: string[][];
  /** People in the population; null when unknown. */
  population: number | null;
  /** Share of the population that is weighted to. */
  target: number;
  /** Respondents with a weight, and their share of all of those: what the sample was before weighting. */
  people: number;
  unweighted: number;
  weighted: number;
  /** Fewer than 20 respondents or 5 % of the population. */
  thin: boolean;
}

/** @param weight by respondent, some above 0 */
export function marginReport(margin: Margin, weight: Float64Array, raked: boolean): MarginReport {
  const { target, groups, targets, unknown } = margin;
  const sums = sumsByCategory(margin, weight);
  const [population, weighted] = [targets, sums].map((all) => all.reduce((sum, one) => sum + one, 0));
  const people = groups.reduce((sum, group) => sum + group.people, unknown.people);
  const shares = (own: number, at: number): Pick<MarginCategory, 'target' | 'unweighted' | 'weighted'> => ({
    target: (targets[at] ?? 0) / (population ?? 1),
    unweighted: own / people,
    weighted: (sums[at] ?? 0) / (weighted ?? 1),
  });
  const known = groups.map((group, at) => ({
    codes: target.cells[group.place]?.codes ?? [],
    merged: group.members.slice(1).map((place) => target.cells[place]?.codes ?? []),
    population: group.population,
    people: group.people,
    ...shares(group.people, at),
    thin: isThin(group, population ?? 0, thinByDefault),
  }));
  const strangers = { codes: null, merged: [], population: null, people: unknown.people, thin: false };
  const last = unknown.people === 0 ? [] : [{ ...strangers, ...shares(unknown.people, groups.length) }];
  return { variables: target.variables, raked, categories: [...known, ...last] };
}

function sumsByCategory({ own, targets }: Margin, weight: Float64Array): Float64Array {
  const sums = new Float64Array(targets.length);
  for (let i = 0; i < own.length; i += 1) {
    const category = own[i] ?? -1;
    if (category >= 0) sums[category] = (sums[category] ?? 0) + (weight[i] ?? 0);
  }
  return sums;
}
