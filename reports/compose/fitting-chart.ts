import type { Chart } from '../chart.ts';
import { layChart } from '../chart-config.ts';
import { wordsClash } from '../chart-layout/words-clash.ts';
import type { Block } from '../report.ts';

/** Points: the width of a printed page, and the height that leaves room for heading and base line. */
const page = { width: 470, height: 520 };

/**
 * A chart of which nothing may be shown, or with more rows or lanes than a page holds, is left out: its sentence and
 * base line then stand alone above the table. Of waves the line of everybody may fit where those of the groups do not.
 */
export function chartBlocks(chart: Chart): Block[] {
  const fitting = [chart, ...totalOf(chart)].find((one) => showsSomething(one) && fitsPage(one));
  if (fitting !== undefined) return [{ kind: 'chart', chart: fitting }];
  const sentence: Block = { kind: 'finding', text: chart.title };
  return chart.baseLine === chart.title ? [sentence] : [sentence, { kind: 'note', text: chart.baseLine }];
}

function totalOf(chart: Chart): Chart[] {
  return chart.shape === 'lines' ? [{ ...chart, series: chart.series.slice(0, 1) }] : [];
}

function showsSomething({ series }: Chart): boolean {
  return series.some(({ values }) => values.some((value) => value !== null));
}

function fitsPage(chart: Chart): boolean {
  const layout = layChart(chart, { width: page.width, font: 'Source Sans 3', fontSize: 9 });
  return layout.height <= page.height && !wordsClash(layout);
}
