import type { Chart } from '../chart.ts';
import { percentText } from '../findings/numbers.ts';
import { liftFrom, mix, readableInk } from './colours.ts';
import { emptyLayout, leading, minor, wrapLabel } from './layout.ts';
import type { Layout, Setting } from './layout.ts';
import { namesWidth, nameRow, placeName } from './row-labels.ts';
import { textWidth } from './text-width.ts';
import { whisker } from './whisker.ts';

/** Where the bars of a funnel stand: centred, as wide as their share. */
interface Funnel {
  middle: number;
  /** Of everybody. */
  full: number;
  bar: number;
  gap: number;
  names: number;
  /** Left edge of what is said between the steps. */
  beside: number;
}

/** A bar a step, each inside the one above; slopes between them, and beside a slope who fell away there. */
export function layFunnel(chart: Chart, setting: Setting): Layout {
  const layout = emptyLayout(setting);
  const funnel = placeFunnel(chart, setting);
  const values = chart.series[0]?.values ?? [];
  chart.rows.forEach((row, at) => {
    if (at > 0) placeSlope(layout, { chart, funnel, at }, setting);
    const name = nameRow(row, setting, funnel.names);
    const height = Math.max(funnel.bar, name.height);
    const top = layout.height;
    layout.labels.push(...placeName(name, { x: 0, top: top + (height - name.height) / 2 }, setting));
    const y = top + height / 2;
    const width = Math.max((values[at] ?? 0) * funnel.full, 1);
    const box = { x: funnel.middle - width / 2, y: y - funnel.bar / 2, width, height: funnel.bar };
    const colour = colourOf(chart, at, setting);
    layout.bars.push({ ...box, series: 0, colour });
    placeValue(layout, { text: percentText(values[at] ?? 0, chart.language), box, y, colour }, setting);
    const interval = chart.series[0]?.intervals?.[at] ?? null;
    const edge = (share: number): number => funnel.middle + (share * funnel.full) / 2;
    if (interval !== null) {
      const ends = { from: edge(interval.low), to: edge(interval.high) };
      layout.strokes.push(...whisker({ ...ends, y, half: funnel.bar * 0.2 }, setting));
    }
    layout.height = top + height;
  });
  layout.height = Math.ceil(layout.height);
  return layout;
}

function placeFunnel(chart: Chart, setting: Setting): Funnel {
  const { size, width } = setting;
  const names = namesWidth(chart, setting, { least: size * 4, most: width * 0.28 });
  const said = Math.max(0, ...(chart.between ?? []).map((text) => textWidth(text, size * minor)));
  // A point more than measured: the same words are measured again, in parts.
  const right = Math.min(said + size + 1, width * 0.3);
  const left = names + size * 1.1;
  const full = width - left - right;
  return {
    names,
    full,
    middle: left + full / 2,
    bar: size * 1.9,
    gap: size * 1.7,
    beside: left + full + size,
  };
}

/** From the edges of the bar above to those of the bar below. */
function placeSlope(
  layout: Layout,
  { chart, funnel, at }: { chart: Chart; funnel: Funnel; at: number },
  setting: Setting,
): void {
  const values = chart.series[0]?.values ?? [];
  const [above, below] = [values[at - 1] ?? 0, values[at] ?? 0].map((share) => (share * funnel.full) / 2);
  const top = layout.height;
  const size = setting.size * minor;
  const lines = wrapLabel(chart.between?.[at - 1] ?? '', setting.width - funnel.beside, { size });
  const gap = Math.max(funnel.gap, lines.length * size * leading);
  layout.areas.push({
    points: [
      [funnel.middle - (above ?? 0), top],
      [funnel.middle + (above ?? 0), top],
      [funnel.middle + (below ?? 0), top + gap],
      [funnel.middle - (below ?? 0), top + gap],
    ],
    colour: mix(colourOf(chart, at - 1, setting), setting.ink.paper, 0.72),
  });
  const first = top + gap / 2 - ((lines.length - 1) * size * leading) / 2;
  lines.forEach((text, i) => {
    const place = { x: funnel.beside, y: first + i * size * leading };
    layout.labels.push({ text, ...place, size, bold: false, colour: setting.ink.muted, align: 'left' });
  });
  layout.height = top + gap;
}

function colourOf(chart: Chart, at: number, setting: Setting): string {
  const colour = chart.stepColours?.[at] ?? chart.series[0]?.colour ?? setting.ink.rule;
  return setting.dark ? liftFrom(setting.ink.paper, colour) : colour;
}

/** In the bar where it fits, else left of it. */
function placeValue(
  layout: Layout,
  { text, box, y, colour }: { text: string; box: { x: number; width: number }; y: number; colour: string },
  { size, ink }: Setting,
): void {
  const inside = textWidth(text, size, true) + size <= box.width;
  const place = inside
    ? { x: box.x + box.width / 2, align: 'center' as const, colour: readableInk(colour) }
    : { x: box.x - size * 0.4, align: 'right' as const, colour: ink.text };
  layout.labels.push({ text, y, size, bold: true, ...place });
}
