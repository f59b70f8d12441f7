/** A chart drawn by Chart.js on a canvas that remembers (canvas/recording.js): what was filled, stroked and written, in order. */
import { ChartJSNodeCanvas } from 'chartjs-node-canvas';
import { chartConfig } from '../chart-config.ts';
import type { Chart } from '../chart.ts';
import { chartSize } from './theme.ts';

export type PathStep =
  | ['move' | 'line', x: number, y: number]
  | ['rect', x: number, y: number, width: number, height: number]
  | ['circle', x: number, y: number, radius: number]
  | ['close'];

export type Stroke =
  | { kind: 'fill'; path: PathStep[]; colour: string }
  | { kind: 'stroke'; path: PathStep[]; colour: string; width: number; dash: number[] }
  | {
      kind: 'text';
      text: string;
      x: number;
      y: number;
      /** As CSS: "600 9px SourceSans". */
      font: string;
      colour: string;
      align: 'left' | 'center' | 'right';
    };

export interface RecordedChart {
  strokes: Stroke[];
  /** Points. */
  width: number;
  height: number;
}

/** One canvas serves all charts of a width, each drawn at its top: a new one would load Chart.js again. */
const canvasHeight = 1600;
const canvases = new Map<number, ChartJSNodeCanvas>();

/** @param width points */
export function recordChart(chart: Chart, width: number): RecordedChart {
  const { config, height } = chartConfig(chart, { width, font: 'SourceSans', fontSize: chartSize });
  if (height > canvasHeight)
    throw new Error(
      `The chart "${chart.title}" has ${chart.rows.length} rows; that is more than a page can hold.`,
    );
  config.options = {
    ...config.options,
    devicePixelRatio: 1,
    layout: { padding: { bottom: canvasHeight - height }, autoPadding: false },
  };
  const recorded = canvasOf(width).renderToBufferSync(config, 'application/pdf').toString('utf8');
  const { strokes } = JSON.parse(recorded) as { strokes: Stroke[] };
  return { strokes, width, height };
}

function canvasOf(width: number): ChartJSNodeCanvas {
  const known = canvases.get(width) ?? new ChartJSNodeCanvas({ width, height: canvasHeight, type: 'pdf' });
  canvases.set(width, known);
  return known;
}
