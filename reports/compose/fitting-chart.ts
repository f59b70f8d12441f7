import type { Chart } from '../chart.ts';
import { layChart } from '../chart-config.ts';
import type { Block } from '../report.ts';

/** Points: the width of a printed page, and the height that leaves room for heading and base line. */
const page = { width: 470, height: 520 };

/**
 * A chart of which nothing may be shown, or with more rows than a page holds, is left out: its sentence and base line
 * then stand alone above the table.
 */
export function chartBlocks(chart: Chart): Block[] {
  if (showsSomething(chart) && fitsPage(chart)) return [{ kind: 'chart', chart }];
  const sentence: Block = { kind: 'finding', text: chart.title };
  return chart.baseLine === chart.title ? [sentence] : [sentence, { kind: 'note', text: chart.baseLine }];
}

function showsSomething({ series }: Chart): boolean {
  return series.some(({ values }) => values.some((value) => value !== null));
}

function fitsPage(chart: Chart): boolean {
  const { height } = layChart(chart, { width: page.width, font: 'Source Sans 3', fontSize: 9 });
  return height <= page.height;
}
