/** One crosstab: the answers of a variable by the groups of a banner, before anything is hidden. */
import type { Variable } from '../../surveys/variable.ts';
import type { DataColumn } from '../data-column.ts';
import { keyOf, type Dataset } from '../dataset.ts';
import type { Banner, BannerGroup } from './banner.ts';
import { countCells, isAnswered, type Counts, type RowMembers } from './counts.ts';
import type { Column, Crosstab, CrosstabRow, Mean, Missing } from './crosstab.ts';
import { cellOf, effectiveBase, meanOf } from './measures.ts';

interface RowPlan {
  code: string;
  label: string;
  net: boolean;
  members: number[];
}

/** Rows are the categories in questionnaire order, then the nets; column 0 is the total. */
export function tabulate(dataset: Dataset, variable: Variable, banner: Banner): Crosstab {
  const data = dataset.columns.get(keyOf(variable));
  if (data === undefined) throw new Error(`${keyOf(variable)} is not in the dataset`);
  const plans = rowPlans(variable);
  const members: RowMembers = plans.map((plan) => plan.members);
  const groups = [banner.total, ...banner.variables.flatMap((one) => one.groups)];
  const counts = groups.map((group) => countCells(data, members, group.mask, dataset.weights));
  return {
    question: variable.question,
    item: variable.item,
    title: variable.itemTitle === null ? variable.title : `${variable.title} ${variable.itemTitle}`,
    kind: variable.kind,
    columns: groups.map((group, i) => columnOf(group, counts[i])),
    rows: plans.map((plan, row) => rowOf(plan, row, counts)),
    means: hasMeans(variable) ? groups.map((group) => meanIn(data, variable, dataset, group)) : null,
    tests: Object.fromEntries(
      banner.variables.map((one) => [one.name, { association: null, pairs: null, trend: null, gamma: null }]),
    ),
  };
}

function rowPlans(variable: Variable): RowPlan[] {
  const position = new Map(variable.categories.map((category, i) => [category.code, i]));
  const answers = variable.categories.map((category, i) => ({ ...category, net: false, members: [i] }));
  const nets = Object.entries(variable.meaning.nets).map(([name, codes]) => ({
    code: name,
    label: name,
    net: true,
    members: codes.flatMap((code) => position.get(code) ?? []),
  }));
  return variable.kind === 'number' ? [] : [...answers, ...nets];
}

function rowOf(plan: RowPlan, row: number, counts: Counts[]): CrosstabRow {
  return {
    code: plan.code,
    label: plan.label,
    net: plan.net,
    cells: counts.map((column) => cellOf(column, row)),
  };
}

function columnOf(group: BannerGroup, counts: Counts | undefined): Column {
  if (counts === undefined) throw new Error('a column was not counted');
  return {
    variable: group.variable,
    code: group.code,
    label: group.label,
    base: counts.base,
    weightedBase: counts.weight,
    effectiveBase: effectiveBase(counts),
  };
}

/** A rating in words has no number to average. */
function hasMeans({ kind, meaning }: Variable): boolean {
  return kind === 'number' || (kind === 'scale' && Object.keys(meaning.scores).length > 0);
}

/** A scale counts with its scores; an answer in the base without a score (don't know as a category) stays out. */
function meanIn(data: DataColumn, variable: Variable, dataset: Dataset, group: BannerGroup): Mean | Missing {
  const scores = variable.categories.map(({ code }) => variable.meaning.scores[code]);
  const valueOf = (i: number): number | undefined => {
    if (data.kind === 'numbers') return data.values[i];
    return data.kind === 'codes' ? scores[data.codes[i] ?? -1] : undefined;
  };
  const values = [];
  for (let i = 0; i < dataset.size; i += 1) {
    const weight = dataset.weights[i] ?? 0;
    if (group.mask[i] !== 1 || weight <= 0 || !isAnswered(data, i)) continue;
    const value = valueOf(i);
    if (value !== undefined) values.push({ value, weight });
  }
  return meanOf(values);
}
