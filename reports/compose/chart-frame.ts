/** What stands around a chart: its finding, question, base line and alternative text. */
import type { Chart } from '../chart.ts';
import { keyOf } from '../dataset.ts';
import { countText, percentText } from '../findings/numbers.ts';
import { isMissing, type Crosstab, type CrosstabRow } from '../tables/crosstab.ts';
import type { Shown } from './chart-columns.ts';
import { sharesIn } from './chart-values.ts';
import { findingOf, labelOf, type Composing } from './composing.ts';

type Frame = Pick<Chart, 'id' | 'title' | 'question' | 'baseLine' | 'alt' | 'hiddenText' | 'language'>;

export function aroundChart(
  composing: Composing,
  table: Crosstab,
  answers: CrosstabRow[],
  columns: Shown[],
): Frame {
  const { language, phrases } = composing;
  return {
    id: `grafiek-${composing.anchors.get(keyOf(table)) ?? ''}`,
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
  const shareOfAll = (row: CrosstabRow): number => sharesIn(row, [{ place: 0 }])[0] ?? -1;
  const most = answers.toSorted((a, b) => shareOfAll(b) - shareOfAll(a))[0];
  if (most === undefined) return title;
  const shares = sharesIn(most, columns);
  const figures = columns.flatMap(({ label }, i) => {
    const share = shares[i] ?? null;
    return share === null ? [] : [`${label} ${percentText(share, composing.language)}`];
  });
  if (figures.length === 0) return title;
  return composing.phrases.alt(title, labelOf(composing, table, most.code), figures.join(', '));
}
