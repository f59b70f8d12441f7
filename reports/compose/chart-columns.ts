/** The columns of a table that a chart shows, each by its place, its names and how many people it stands for. */
import type { ChartRow } from '../chart.ts';
import { isMissing, type Column, type Crosstab } from '../tables/crosstab.ts';
import type { Composing } from './composing.ts';
import { groupHead, groupName } from './group-label.ts';

/** Position of a column in the table, and how it is shown. */
export interface Shown {
  place: number;
  label: string;
  /** The label in short, above a lane. */
  head: string;
  state: ChartRow['state'];
}

/** The total, and the groups of one banner variable. */
export function chartColumns(composing: Composing, table: Crosstab, variable: string | null): Shown[] {
  return table.columns.flatMap((column, place) =>
    place === 0 || column.variable === variable
      ? [
          {
            place,
            ...namesOf(composing, column, place),
            state: stateOf(column, composing),
          },
        ]
      : [],
  );
}

function namesOf(
  composing: Composing,
  { variable, label }: Column,
  place: number,
): Pick<Shown, 'label' | 'head'> {
  const { total } = composing.phrases;
  if (place === 0) return { label: total, head: total };
  return { label: groupName(composing, variable, label), head: groupHead(composing, variable, label) };
}

function stateOf(column: Column, composing: Composing): ChartRow['state'] {
  if (isMissing(column.base) || column.base === 0) return 'hidden';
  return column.base < composing.release.policy.testMinimum ? 'small' : 'plain';
}
