import { ChartJSNodeCanvas } from 'chartjs-node-canvas';
import SVGtoPDF from 'svg-to-pdfkit';
import type { Chart } from '../chart.ts';
import { chartConfig } from '../chart-config.ts';
import { fontFiles } from './fonts.ts';
import { openTag } from './paper.ts';
import type { Paper, Tag } from './paper.ts';
import { chartSize } from './theme.ts';

/** One canvas serves all charts, each drawn at its top: a new one would load Chart.js again. */
const canvasHeight = 1600;
/** Without a digit: Chart.js does not quote family names. */
const family = 'SourceSans';
const canvases = new Map<number, ChartJSNodeCanvas>();

export interface PreparedChart {
  svg: string;
  width: number;
  height: number;
}

/** A chart as SVG with real text, drawn by Chart.js. */
export function prepareChart(chart: Chart, width: number): PreparedChart {
  const { config, height } = chartConfig(chart, { width, font: family, fontSize: chartSize });
  if (height > canvasHeight) {
    throw new Error(
      `The chart "${chart.title}" has ${chart.rows.length} rows; that is more than a page can hold.`,
    );
  }
  config.options = {
    ...config.options,
    devicePixelRatio: 1,
    layout: { padding: { bottom: canvasHeight - height }, autoPadding: false },
  };
  const svg = canvasOf(width).renderToBufferSync(config, 'image/svg+xml').toString('utf8');
  return { svg: wholeWords(svg), width, height };
}

/** Draws it as vectors, in the faces of the document, as a figure with its alternative text. */
export function drawChart(
  paper: Paper,
  parent: Tag,
  figure: { chart: Chart; prepared: PreparedChart; x: number; y: number },
): void {
  const { prepared, x, y } = figure;
  const bbox: [number, number, number, number] = [x, y, x + prepared.width, y + prepared.height];
  const tag = openTag(paper, parent, 'Figure', { alt: figure.chart.alt, bbox });
  tag.add(() => {
    SVGtoPDF(paper.doc as never, prepared.svg, x, y, {
      assumePt: true,
      width: prepared.width,
      height: canvasHeight,
      fontCallback: (face) => (face.includes('SemiBold') ? 'SansSemibold' : 'Sans'),
    });
  });
  tag.end();
}

/** The canvas places every letter; the document sets a word by itself, in the same face, faster and easier to search. */
function wholeWords(svg: string): string {
  return svg
    .replace(/<text [^>]*><\/text>/g, '')
    .replace(/ x="([\d.-]+), [^"]*" y="([\d.-]+), [^"]*"/g, ' x="$1" y="$2"');
}

function canvasOf(width: number): ChartJSNodeCanvas {
  const known = canvases.get(width);
  if (known !== undefined) return known;
  const canvas = new ChartJSNodeCanvas({ width, height: canvasHeight, type: 'svg' });
  canvas.registerFont(fontFiles.Sans, { family });
  canvas.registerFont(fontFiles.SansSemibold, { family });
  canvases.set(width, canvas);
  return canvas;
}
