import type { ChartConfiguration, ChartDataset } from 'chart.js';
import type { Chart } from './chart.ts';
import { onDark, onWhite } from './chart-layout/colours.ts';
import { layFunnel } from './chart-layout/funnel-layout.ts';
import { layLanes } from './chart-layout/lanes-layout.ts';
import { layLines } from './chart-layout/lines-layout.ts';
import type { Bar, Layout, Setting } from './chart-layout/layout.ts';
import { paintPlugin } from './chart-layout/paint.ts';
import { layMonths } from './chart-layout/months-layout.ts';
import { layStacked } from './chart-layout/stacked-layout.ts';

/** The layout has the words; what a full Chart.js would add is not even made. */
const nothingMore = {
  legend: false,
  title: false,
  subtitle: false,
  tooltip: false,
  filler: false,
  decimation: false,
  colors: false,
} as unknown as NonNullable<NonNullable<ChartConfiguration<'bar'>['options']>['plugins']>;

/** The layout's own coordinates: nothing is written along it. */
const bareScale = {
  type: 'linear',
  display: false,
  offset: false,
  min: 0,
  afterBuildTicks: (axis: { ticks: unknown[] }): void => {
    axis.ticks = [];
  },
} as const;

export interface ChartOptions {
  /** In the unit of the canvas: points on paper, CSS pixels on a screen. */
  width: number;
  /** A font family as a canvas wants it: quoted when its name has a digit. The widths are those of Source Sans 3. */
  font: string;
  fontSize: number;
  dark?: boolean;
}

/**
 * The Chart.js configuration of a chart, and the height its canvas must have. Chart.js draws the bars; the words stand
 * where the layout put them, so nothing depends on the canvas it lands on. Make it anew when the width changes.
 */
export function chartConfig(
  chart: Chart,
  options: ChartOptions,
): { config: ChartConfiguration<'bar'>; height: number } {
  const layout = layChart(chart, options);
  return { config: configOf(chart, layout, options), height: layout.height };
}

/** The configuration of a chart that has been laid out, on a canvas of the size of that layout. */
export function configOf(chart: Chart, layout: Layout, options: ChartOptions): ChartConfiguration<'bar'> {
  const upright = chart.shape === 'months';
  const bars = layout.bars.map((bar) => spanOf(bar, upright));
  const rows = [...new Set(bars.map(({ middle }) => middle))];
  return {
    type: 'bar',
    data: {
      labels: rows,
      datasets: chart.series.map(({ label }, at) =>
        datasetOf(label, { bars: bars.filter((bar) => bar.series === at), rows }),
      ),
    },
    options: {
      indexAxis: upright ? 'x' : 'y',
      responsive: false,
      animation: false,
      events: [],
      layout: { padding: 0, autoPadding: false },
      scales: {
        x: { ...bareScale, max: layout.width },
        y: { ...bareScale, max: layout.height, reverse: true },
      },
      plugins: nothingMore,
    },
    plugins: [paintPlugin(layout, { font: options.font, rule: settingOf(options).ink.rule })],
  };
}

/** Where everything stands; what `chartConfig` draws. */
export function layChart(chart: Chart, options: ChartOptions): Layout {
  return layouts[chart.shape](chart, settingOf(options));
}

const layouts: Record<Chart['shape'], (chart: Chart, setting: Setting) => Layout> = {
  stacked: layStacked,
  lanes: layLanes,
  lines: layLines,
  funnel: layFunnel,
  months: layMonths,
};

function settingOf(options: ChartOptions): Setting {
  const dark = options.dark ?? false;
  return { width: options.width, size: options.fontSize, dark, ink: dark ? onDark : onWhite };
}

/** A bar as Chart.js sees it: from one end to the other, on a line through its middle. */
interface Span {
  series: number;
  colour: string;
  middle: number;
  ends: [number, number];
  thickness: number;
}

function spanOf({ x, y, width, height, series, colour }: Bar, upright: boolean): Span {
  return upright
    ? { series, colour, middle: x + width / 2, ends: [y, y + height], thickness: width }
    : { series, colour, middle: y + height / 2, ends: [x, x + width], thickness: height };
}

/** A series' bars in the unit of the canvas; null in a row without one. */
function datasetOf(label: string, { bars, rows }: { bars: Span[]; rows: number[] }): ChartDataset<'bar'> {
  const found = rows.map((row) => bars.find(({ middle }) => middle === row));
  return {
    label,
    data: found.map((bar) => bar?.ends ?? null),
    backgroundColor: coloursOf(found),
    barThickness: bars[0]?.thickness ?? 0,
    grouped: false,
    borderWidth: 0,
    borderSkipped: false,
    inflateAmount: 0,
    clip: false,
  };
}

/** One colour where all bars have it: Chart.js then works out their look once. */
function coloursOf(bars: (Span | undefined)[]): string | string[] {
  const colours = bars.map((bar) => bar?.colour ?? 'transparent');
  const drawn = new Set(bars.flatMap((bar) => (bar === undefined ? [] : [bar.colour])));
  return drawn.size === 1 ? [...drawn].join() : colours;
}
