/** What is followed over the waves, respondent by respondent: 1 or 0 for an answer or a net, a number for a mean. */
import type { Measured } from '../../surveys/measured.ts';
import type { Variable } from '../../surveys/variable.ts';
import type { DataColumn } from '../data-column.ts';
import { keyOf, type Dataset } from '../dataset.ts';
import { countedColumn } from '../tables/bands.ts';
import type { BannerVariable } from '../tables/banner.ts';
import type { RowMembers } from '../tables/counts.ts';
import { rowPlans } from '../tables/row-plans.ts';

export interface Observed {
  kind: 'share' | 'mean';
  /** By respondent; without meaning outside the base. */
  values: Float64Array;
  /** 1 for who is in the base. */
  inBase: Uint8Array;
}

/** Null when the variable has no such answer or net, or no numbers for a mean. */
export function observe(dataset: Dataset, variable: Variable, measured: Measured): Observed | null {
  const data = dataset.columns.get(keyOf(variable));
  if (data === undefined) throw new Error(`${keyOf(variable)} is not in the dataset`);
  if (measured.kind === 'mean') return meanOf(data, variable);
  const plan = rowPlans(variable).find(({ code }) => code === measured.code);
  return plan === undefined ? null : shareOf(countedColumn(data, variable), plan);
}

/** @param group position of the group; null for everybody */
export function within(observed: Observed, banner: BannerVariable | null, group: number | null): Observed {
  if (banner === null || group === null) return observed;
  const own = banner.overlapping ? banner.membership[group] : banner.membership[0];
  const wanted = banner.overlapping ? 0 : group;
  return { ...observed, inBase: observed.inBase.map((inside, i) => (own?.[i] === wanted ? inside : 0)) };
}

function shareOf(data: DataColumn, { members, not }: RowMembers): Observed | null {
  switch (data.kind) {
    case 'numbers':
      return null;
    case 'codes': {
      const own = new Set(members);
      const values = Float64Array.from(data.codes, (code) => (own.has(code) === not ? 0 : 1));
      return { kind: 'share', values, inBase: Uint8Array.from(data.codes, (code) => (code < 0 ? 0 : 1)) };
    }
    case 'ticks': {
      const ticked = (i: number): boolean => members.some((place) => data.ticks[place]?.[i] === 1);
      const values = Float64Array.from(data.state, (_, i) => (ticked(i) === not ? 0 : 1));
      return { kind: 'share', values, inBase: answered(data.state) };
    }
  }
}

/** Of a number typed in, or of the scores of the answers; an answer without a score is outside it. */
function meanOf(data: DataColumn, { categories, meaning }: Variable): Observed | null {
  if (data.kind === 'numbers') return { kind: 'mean', values: data.values, inBase: answered(data.state) };
  if (data.kind === 'ticks' || Object.keys(meaning.scores).length === 0) return null;
  const scores = categories.map(({ code }) => meaning.scores[code]);
  return {
    kind: 'mean',
    values: Float64Array.from(data.codes, (code) => scores[code] ?? 0),
    inBase: Uint8Array.from(data.codes, (code) => (scores[code] === undefined ? 0 : 1)),
  };
}

function answered(state: Int16Array): Uint8Array {
  return Uint8Array.from(state, (own) => (own === 0 ? 1 : 0));
}
