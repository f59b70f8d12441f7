/** All rows of a matrix question in one chart: the total of each row. */
import type { Chart } from '../chart.ts';
import { keyOf } from '../dataset.ts';
import { percentText } from '../findings/numbers.ts';
import type { Block } from '../report.ts';
import { isMissing, type Crosstab } from '../tables/crosstab.ts';
import { itemName, labelOf, type Composing } from './composing.ts';
import { chartBlocks } from './fitting-chart.ts';
import { coloursOf, inkOn } from './palette.ts';

/** Nothing when the rows do not share one list of answers that fits a bar. */
export function matrixOverview(composing: Composing, tables: Crosstab[]): Block[] {
  const [first] = tables;
  const answers = first?.rows.filter((row) => !row.net) ?? [];
  if (first === undefined || answers.length === 0 || answers.length > 6) return [];
  const colours = coloursOf(composing.plan.palette[first.question] ?? 'ordered', answers.length);
  const chart: Chart = {
    shape: 'stacked',
    unit: 'share',
    max: 1,
    title: composing.phrases.overview,
    question: composing.variables.get(keyOf(first))?.title ?? '',
    baseLine: composing.weighted ? composing.phrases.weighted : composing.phrases.unweighted,
    alt: altOf(composing, tables),
    hiddenText: composing.phrases.notShown,
    language: composing.language,
    rows: tables.map((table) => ({
      label: itemName(composing, table),
      state: isMissing(table.columns[0]?.base) ? 'hidden' : 'plain',
      setApart: false,
    })),
    series: answers.map((answer, i) => ({
      label: labelOf(composing, first, answer.code),
      colour: colours[i] ?? '#0B5563',
      ink: inkOn(colours[i] ?? '#0B5563'),
      state: 'plain',
      values: tables.map((table) => shareOf(table, answer.code)),
    })),
  };
  return chartBlocks(chart);
}

function shareOf(table: Crosstab, code: string): number | null {
  const cell = table.rows.find((row) => row.code === code)?.cells[0];
  return cell === undefined || isMissing(cell) ? null : cell.share;
}

/** The last answer (the best, on a scale) of each row. */
function altOf(composing: Composing, tables: Crosstab[]): string {
  const last = tables[0]?.rows.filter((row) => !row.net).at(-1);
  if (last === undefined) return composing.phrases.overview;
  const figures = tables.flatMap((table) => {
    const share = shareOf(table, last.code);
    return share === null ? [] : [`${itemName(composing, table)} ${percentText(share, composing.language)}`];
  });
  return composing.phrases.alt(`${composing.phrases.overview}.`, last.label, figures.join('; '));
}
