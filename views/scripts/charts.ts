/**
 * Draws the charts of a report in the places the page left for them. The same description makes the charts on paper.
 * Without this script, or when a chart cannot be drawn, the table under it says the same.
 */
import { BarController, BarElement, CategoryScale, Chart as Canvas, LinearScale } from 'chart.js';
import { chartConfig } from '../../reports/chart-config.ts';
import type { Chart } from '../../reports/chart.ts';

Canvas.register(BarController, BarElement, CategoryScale, LinearScale);

const dark = window.matchMedia('(prefers-color-scheme: dark)');
const font = "'Source Sans 3'";
const fontSize = 15;
/** CSS pixels: the width a chart gets on paper, and the least it needs to be read. */
const paperWidth = 640;
const leastWidth = 280;

interface Place {
  figure: HTMLElement;
  picture: HTMLElement;
  chart: Chart;
  drawn: Canvas<'bar'> | null;
  width: number;
}

function placeOf(figure: HTMLElement): Place | null {
  const picture = figure.querySelector<HTMLElement>('.chart-picture');
  const description = figure.dataset['chart'];
  if (picture === null || description === undefined) return null;
  picture.hidden = false;
  return { figure, picture, chart: JSON.parse(description) as Chart, drawn: null, width: 0 };
}

function draw(place: Place, width: number, isDark: boolean): void {
  place.drawn?.destroy();
  const canvas = document.createElement('canvas');
  const { config, height } = chartConfig(place.chart, { width, font, fontSize, dark: isDark });
  canvas.width = width;
  canvas.height = height;
  canvas.style.width = `${width}px`;
  canvas.style.height = `${height}px`;
  place.picture.replaceChildren(canvas);
  place.drawn = new Canvas(canvas, config);
  place.width = width;
}

function drawToFit(place: Place): void {
  draw(place, Math.max(leastWidth, Math.floor(place.figure.clientWidth)), dark.matches);
}

async function start(): Promise<void> {
  const figures = [...document.querySelectorAll<HTMLElement>('figure[data-chart]')];
  const places = figures.map(placeOf).filter((place) => place !== null);
  // The letters must be there before their widths are used.
  await Promise.all([
    document.fonts.load(`400 ${fontSize}px ${font}`),
    document.fonts.load(`600 ${fontSize}px ${font}`),
  ]);
  const again = new ResizeObserver(() => places.forEach((place) => redrawWhenWider(place)));
  places.forEach((place) => {
    drawToFit(place);
    again.observe(place.figure);
  });
  dark.addEventListener('change', () => places.forEach(drawToFit));
  window.addEventListener('beforeprint', () => places.forEach((place) => draw(place, paperWidth, false)));
  window.addEventListener('afterprint', () => places.forEach(drawToFit));
}

function redrawWhenWider(place: Place): void {
  if (Math.abs(place.figure.clientWidth - place.width) > 4 && place.figure.clientWidth >= leastWidth)
    drawToFit(place);
}

void start();
