/** What stands around a chart: its columns, finding, question, base line and alternative text. */
import type { Chart, ChartRow } from '../chart.ts';
import { keyOf } from '../dataset.ts';
import { countText, percentText } from '../findings/numbers.ts';
import { isMissing, type Column, type Crosstab, type CrosstabRow } from '../tables/crosstab.ts';
import { findingOf, labelOf, type Composing } from './composing.ts';
import { groupHead, groupName } from './group-label.ts';

type Frame = Omit<Chart, 'shape' | 'unit' | 'rows' | 'series' | 'max'>;

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

export function aroundChart(
  composing: Composing,
  table: Crosstab,
  answers: CrosstabRow[],
  columns: Shown[],
): Frame {
  const { language, phrases } = composing;
  return {
    id: `grafiek-${keyOf(table)
      .toLowerCase()
      .replace(/[^a-z0-9]/gu, (sign) => `-${sign.codePointAt(0)?.toString(16)}`)}`,
    title: findingOf(composing, table),
    question: askedOf(composing, table),
    baseLine: baseLineOf(composing, table),
    alt: altOf(composing, table, answers, columns),
    hiddenText: phrases.notShown,
    language,
  };
}

/** The question; for a row of a matrix with the row in quotation marks behind it. */
function askedOf({ variables }: Composing, table: Crosstab): string {
  const variable = variables.get(keyOf(table));
  if (variable === undefined || variable.itemTitle === null) return table.title;
  return `${variable.title} “${variable.itemTitle}”`;
}

/** "Basis: panelleden die contact hadden, n = 219." */
function baseLineOf(composing: Composing, table: Crosstab): string {
  const base = table.columns[0]?.base;
  const who = composing.variables.get(keyOf(table))?.meaning.base ?? composing.phrases.everyone.one;
  return base === undefined || isMissing(base)
    ? composing.phrases.tooFew(composing.release.policy.baseMinimum)
    : composing.phrases.base(who, countText(base, composing.language), composing.release.weighting !== null);
}

/** The finding, and the share of the most given answer in each shown group. */
function altOf(composing: Composing, table: Crosstab, answers: CrosstabRow[], columns: Shown[]): string {
  const title = findingOf(composing, table);
  const most = answers.toSorted((a, b) => (shareIn(b, 0) ?? -1) - (shareIn(a, 0) ?? -1))[0];
  if (most === undefined) return title;
  const figures = columns.flatMap(({ place, label }) => {
    const share = shareIn(most, place);
    return share === null ? [] : [`${label} ${percentText(share, composing.language)}`];
  });
  if (figures.length === 0) return title;
  return composing.phrases.alt(title, labelOf(composing, table, most.code), figures.join(', '));
}

export function shareIn(row: CrosstabRow, place: number): number | null {
  const cell = row.cells[place];
  return cell === undefined || isMissing(cell) ? null : cell.share;
}
