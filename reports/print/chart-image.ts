/** A framed chart as a PNG, drawn by Chart.js. */
import { createRequire } from 'node:module';
import type { Plugin } from 'chart.js';
import { ChartJSNodeCanvas } from 'chartjs-node-canvas';
import type { Chart } from '../chart.ts';
import { configOf } from '../chart-config.ts';
import { frameChart, type FramedChart, type FrameSetting } from '../framed-chart.ts';
import { fontFiles } from './fonts.ts';

/** Pixels of the picture a CSS pixel: sharp on the screens people have. */
const density = 2;
const resolve = createRequire(import.meta.url).resolve;
/** Without a digit in their names: Chart.js does not quote them. The last three hold what the first does not have. */
const families: [family: string, file: string][] = [
  ['SourceSans', fontFiles.Sans],
  ['SourceSans', fontFiles.SansSemibold],
  ['SourceSerif', fontFiles.Serif],
  ['NotoArabic', resolve('@expo-google-fonts/noto-sans-arabic/400Regular/NotoSansArabic_400Regular.ttf')],
  ['NotoHebrew', resolve('@expo-google-fonts/noto-sans-hebrew/400Regular/NotoSansHebrew_400Regular.ttf')],
  ['NotoEmoji', resolve('@expo-google-fonts/noto-emoji/400Regular/NotoEmoji_400Regular.ttf')],
];
const others = 'NotoArabic, NotoHebrew, NotoEmoji';

/** The same chart in the same setting gives the same bytes. */
export async function chartPng(chart: Chart, setting: FrameSetting): Promise<Buffer> {
  const framed = frameChart(chart, setting);
  const canvas = new ChartJSNodeCanvas({
    width: framed.width,
    height: framed.height,
    backgroundColour: '#FFFFFF',
  });
  for (const [family, path] of families) canvas.registerFont(path, { family });
  const layout = { ...framed.layout, width: framed.width, height: framed.height };
  const options = { width: framed.width, font: `SourceSans, ${others}`, fontSize: setting.fontSize };
  const config = configOf(chart, layout, options);
  config.options = { ...config.options, devicePixelRatio: density };
  config.plugins = [...(config.plugins ?? []), frame(framed)];
  return canvas.renderToBuffer(config, 'image/png');
}

function frame({ lines, stripe }: FramedChart): Plugin<'bar'> {
  return {
    id: 'panelpeil-frame',
    afterDraw: ({ ctx }) => {
      ctx.save();
      if (stripe !== null) {
        ctx.fillStyle = stripe.colour;
        ctx.fillRect(stripe.x, stripe.y, stripe.width, stripe.height);
      }
      ctx.textBaseline = 'alphabetic';
      ctx.textAlign = 'left';
      for (const { text, x, y, size, face, colour } of lines) {
        ctx.font = `${size}px ${face === 'serif' ? 'SourceSerif' : 'SourceSans'}, ${others}`;
        ctx.fillStyle = colour;
        ctx.fillText(text, x, y);
      }
      ctx.restore();
    },
  };
}
