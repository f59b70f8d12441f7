/** Every figure of the tables as a release publishes it, one by one, for those who calculate. */
import { standingOf, type Standing } from '../disclosure/precision.ts';
import { keyOf } from '../dataset.ts';
import {
  isMissing,
  type Cell,
  type Column,
  type Crosstab,
  type Mean,
  type Measure,
  type Missing,
  type VersusRest,
} from '../tables/crosstab.ts';
import { itemName, labelOf, titleOf, type Composing } from './composing.ts';
import { groupHead } from './group-label.ts';
import { bannerName } from './table-of.ts';

/** Texts are those of the report, in its language; numbers are not rounded. */
export interface PublishedCell {
  /** Key of the table: "LOK1", "LOK4/aanmelden". */
  table: string;
  question: string;
  item: string | null;
  title: string;
  itemTitle: string | null;
  kind: Crosstab['kind'];
  /** The column; everyone together has no variable, no code and no name. */
  group: { variable: string | null; name: string; code: string | null; label: string };
  /** The row; null for a mean or a median. */
  answer: { code: string; label: string; net: boolean } | null;
  measure: 'share' | 'mean' | 'median';
  standing: Standing;
  /** Of what is hidden only why. */
  figure: PublishedFigure | Missing;
}

export interface PublishedFigure {
  /** People, unweighted. */
  base: number;
  /** People of the base who gave the answer, unweighted; null for a mean or a median. */
  n: number | null;
  /** A share is 0-1. */
  value: number;
  /** 95 % interval; null where there is none. */
  low: number | null;
  high: number | null;
  /** Of the columns that it lies demonstrably above. */
  letters: string;
  versusRest: VersusRest['verdict'] | null;
}

const noBase: Missing = { missing: 'no base' };

/** In the order of the tables, their rows and their columns; means and medians behind the rows. */
export function publishedCells(composing: Composing): PublishedCell[] {
  return composing.release.tables.flatMap((table) => cellsOf(composing, table));
}

function cellsOf(composing: Composing, table: Crosstab): PublishedCell[] {
  const name = nameOf(composing, table);
  const groups = table.columns.map((column) => groupOf(composing, column));
  const line = (
    answer: PublishedCell['answer'],
    measure: PublishedCell['measure'],
    figureIn: (column: number) => PublishedFigure | Missing,
  ): PublishedCell[] =>
    groups.map((group, column) => {
      const figure = figureIn(column);
      const standing = isMissing(figure) ? 'hidden' : standingOf(figure.base, composing.release.policy);
      return { ...name, group, answer, measure, standing, figure };
    });
  const baseIn = (column: number): Measure => table.columns[column]?.base ?? noBase;
  const meanIn = (column: number): Mean | Missing => table.means?.[column] ?? noBase;
  const answers = table.rows.flatMap(({ code, net, cells }) =>
    line({ code, label: labelOf(composing, table, code), net }, 'share', (column) =>
      shareFigure(baseIn(column), cells[column] ?? noBase),
    ),
  );
  if (table.means === null) return answers;
  return [
    ...answers,
    ...line(null, 'mean', (column) => meanFigure(baseIn(column), meanIn(column))),
    ...line(null, 'median', (column) => medianFigure(baseIn(column), meanIn(column))),
  ];
}

type Named = Pick<PublishedCell, 'table' | 'question' | 'item' | 'title' | 'itemTitle' | 'kind'>;

function nameOf(composing: Composing, table: Crosstab): Named {
  const { question, item, kind } = table;
  const itemTitle = item === null ? null : itemName(composing, table);
  return { table: keyOf(table), question, item, title: titleOf(composing, question), itemTitle, kind };
}

function groupOf(composing: Composing, { variable, code, label }: Column): PublishedCell['group'] {
  if (variable === null) return { variable, name: '', code, label: composing.phrases.total };
  const name = bannerName(composing, variable);
  return { variable, name, code, label: groupHead(composing, variable, label) };
}

function shareFigure(base: Measure, cell: Cell | Missing): PublishedFigure | Missing {
  if (isMissing(base)) return base;
  if (isMissing(cell)) return cell;
  const { n, share: value, low, high, letters, versusRest } = cell;
  return { base, n, value, low, high, letters, versusRest: versusRest?.verdict ?? null };
}

function meanFigure(base: Measure, mean: Mean | Missing): PublishedFigure | Missing {
  if (isMissing(base)) return base;
  if (isMissing(mean)) return mean;
  const { value, low, high } = mean;
  return { base, n: null, value, low, high, letters: '', versusRest: null };
}

function medianFigure(base: Measure, mean: Mean | Missing): PublishedFigure | Missing {
  if (isMissing(base)) return base;
  if (isMissing(mean)) return mean;
  const { median: value } = mean;
  if (isMissing(value)) return value;
  return { base, n: null, value, low: null, high: null, letters: '', versusRest: null };
}
