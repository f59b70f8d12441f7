/** One chart on the page: the pictures that the server drew, and the canvas that takes their place. */
import { BarController, BarElement, CategoryScale, Chart as Canvas, LinearScale } from 'chart.js';
import type { Chart } from '../../reports/chart.ts';
import { chartConfig, layChart } from '../../reports/chart-config.ts';
import { readBars, type BarReading } from '../../reports/chart-reading.ts';

Canvas.register(BarController, BarElement, CategoryScale, LinearScale);

export const chartFont = { family: "'Source Sans 3'", size: 15 };
/** CSS pixels: the least a chart needs to be read. */
const leastWidth = 280;

export interface ChartPlace {
  figure: HTMLElement;
  /** Holds the pictures; what stands in it is one image to who cannot see it. */
  pictures: HTMLElement;
  canvasPlace: HTMLElement;
  /** With all its groups, as the page has it. */
  whole: Chart;
  /** What the reader chose of it. */
  shown: Chart;
  drawn: Canvas<'bar'> | null;
  width: number;
  bars: BarReading[];
}

/** Null for a figure without a chart in it. */
export function chartPlace(figure: HTMLElement): ChartPlace | null {
  const pictures = figure.querySelector<HTMLElement>('.pictures');
  const description = figure.dataset['chart'];
  if (pictures === null || description === undefined) return null;
  const canvasPlace = document.createElement('div');
  canvasPlace.className = 'canvas-place';
  pictures.append(canvasPlace);
  const whole = JSON.parse(description) as Chart;
  return { figure, pictures, canvasPlace, whole, shown: whole, drawn: null, width: 0, bars: [] };
}

export function drawToFit(place: ChartPlace, isDark: boolean): void {
  drawChart(place, Math.max(leastWidth, Math.floor(place.pictures.clientWidth)), isDark);
}

export function drawChart(place: ChartPlace, width: number, isDark: boolean): void {
  place.drawn?.destroy();
  const options = { width, font: chartFont.family, fontSize: chartFont.size, dark: isDark };
  const { config, height } = chartConfig(place.shown, options);
  const canvas = document.createElement('canvas');
  canvas.width = width;
  canvas.height = height;
  canvas.style.width = `${width}px`;
  canvas.style.height = `${height}px`;
  place.canvasPlace.replaceChildren(canvas);
  place.drawn = new Canvas(canvas, config);
  place.width = width;
  place.bars = readBars(place.shown, layChart(place.shown, options));
  place.figure.classList.add('chart--drawn');
}
