/** What stands around a chart: its finding, question, base line and alternative text. */
import type { Chart } from '../chart.ts';
import { keyOf } from '../dataset.ts';
import { subjectOf } from '../findings/conclusions.ts';
import { carriesWeights } from '../findings/method.ts';
import { countText, percentText } from '../findings/numbers.ts';
import { isMissing, type Crosstab, type CrosstabRow } from '../tables/crosstab.ts';
import type { Shown } from './chart-columns.ts';
import { sharesIn } from './chart-values.ts';
import { findingOf, needsOf, type Composing } from './composing.ts';

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
  return base === undefined || isMissing(base)
    ? composing.phrases.tooFew(composing.release.policy.baseMinimum)
    : composing.phrases.base(
        whoIn(composing, table),
        countText(base, composing.language),
        weightedIn(composing, [table]),
      );
}

function whoIn({ variables, phrases }: Composing, table: Crosstab): string {
  return variables.get(keyOf(table))?.meaning.base ?? phrases.everyone.one;
}

/** Of several rows of a matrix: "n = 187-205" where not all rows have as many. Hidden bases are not told. */
export function baseLineOfItems(composing: Composing, tables: Crosstab[]): string {
  const bases = tables.flatMap(({ columns }) => {
    const base = columns[0]?.base;
    return base === undefined || isMissing(base) ? [] : [base];
  });
  const [first] = tables;
  if (first === undefined || bases.length === 0)
    return composing.phrases.tooFew(composing.release.policy.baseMinimum);
  const ends = [...new Set([Math.min(...bases), Math.max(...bases)])];
  const n = ends.map((end) => countText(end, composing.language)).join('–');
  return composing.phrases.base(whoIn(composing, first), n, weightedIn(composing, tables));
}

/** What in a chart of these is weighted; null for nothing. */
function weightedIn({ release }: Composing, tables: Crosstab[]): 'shares' | 'means' | null {
  if (!carriesWeights(release)) return null;
  return tables.every(({ kind }) => kind === 'number') ? 'means' : 'shares';
}

/** The finding, and in each shown group the share of the answer it is about: else of the most given one. */
function altOf(composing: Composing, table: Crosstab, answers: CrosstabRow[], columns: Shown[]): string {
  const title = findingOf(composing, table);
  const shareOfAll = (row: CrosstabRow): number => sharesIn(row, [{ place: 0 }])[0] ?? -1;
  const subject = subjectOf(table, composing.plan.sentences[keyOf(table)]);
  const most =
    table.rows.find(({ code }) => code === subject && answers.length > 0) ??
    answers.toSorted((a, b) => shareOfAll(b) - shareOfAll(a))[0];
  if (most === undefined) return title;
  const shares = sharesIn(most, columns);
  const figures = columns.flatMap(({ label }, i) => {
    const share = shares[i] ?? null;
    return share === null ? [] : [`${label} ${percentText(share, composing.language)}`];
  });
  if (figures.length === 0) return title;
  return composing.phrases.alt(title, needsOf(composing, table).label(most.code), figures.join(', '));
}
