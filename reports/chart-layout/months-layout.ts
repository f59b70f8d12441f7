import type { Chart } from '../chart.ts';
import { emptyLayout } from './layout.ts';
import type { Layout, Setting } from './layout.ts';

/** A column a period, a lane a series, one under another. */
export function layMonths(chart: Chart, setting: Setting): Layout {
  const layout = emptyLayout(setting);
  layout.height = chart.series.length * setting.size;
  return layout;
}
