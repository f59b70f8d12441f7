import type { Chart } from '../chart.ts';
import { layChart } from '../chart-config.ts';
import type { Block } from '../report.ts';

/** Points: the width of a printed page, and the height that leaves room for heading and base line. */
const page = { width: 470, height: 520 };

/** A chart with more rows than a page holds would run off it: then its sentence and base line stand alone above the table. */
export function chartBlocks(chart: Chart): Block[] {
  const { height } = layChart(chart, { width: page.width, font: 'Source Sans 3', fontSize: 9 });
  if (height <= page.height) return [{ kind: 'chart', chart }];
  return [
    { kind: 'finding', text: chart.title },
    { kind: 'note', text: chart.baseLine },
  ];
}
