/** The rows of a table before anything is counted: the answers in questionnaire order (or the bands of a number), then the nets. */
import type { Variable } from '../../surveys/variable.ts';
import type { RowMembers } from './counts.ts';

export interface RowPlan extends RowMembers {
  code: string;
  label: string;
  net: boolean;
}

export function rowPlans(variable: Variable): RowPlan[] {
  const position = new Map(variable.categories.map((category, i) => [category.code, i]));
  const answers = variable.categories.map((category, i) => ({
    ...category,
    net: false,
    members: [i],
    not: false,
  }));
  const nets = Object.entries(variable.meaning.nets).map(([name, { codes, not }]) => ({
    code: name,
    label: name,
    net: true,
    members: codes.flatMap((code) => position.get(code) ?? []),
    not,
  }));
  return [...answers, ...nets];
}
