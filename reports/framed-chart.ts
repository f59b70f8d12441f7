/** A chart as a picture that stands alone: its finding and question above it, its base line and source below. */
import type { Chart } from './chart.ts';
import { layChart } from './chart-config.ts';
import { onWhite } from './chart-layout/colours.ts';
import type { Box, Layout, Point } from './chart-layout/layout.ts';
import { leading, minor, wrapLabel } from './chart-layout/layout.ts';

/** A line of text around a chart; y is its baseline. */
export interface FrameLine {
  text: string;
  x: number;
  y: number;
  size: number;
  face: 'serif' | 'sans';
  colour: string;
}

export interface FramedChart {
  width: number;
  height: number;
  /** The chart itself, at its place in the picture. */
  layout: Layout;
  lines: FrameLine[];
  /** The stripe in the colour of the municipality; null in a picture of the chart alone. */
  stripe: (Box & { colour: string }) | null;
}

export interface FrameSetting {
  /** CSS pixels of the whole picture. */
  width: number;
  fontSize: number;
  /** Words from before and after the chart; null: the chart alone. */
  around: { colour: string; source: string } | null;
}

/** Source Serif 4 semibold beside Source Sans 3, at most. */
const serifIsWider = 1.22;

export function frameChart(chart: Chart, { width, fontSize, around }: FrameSetting): FramedChart {
  const margin = Math.round(fontSize * (around === null ? 0.5 : 1.6));
  const inner = width - 2 * margin;
  const layout = layChart(chart, { width: inner, font: 'SourceSans', fontSize });
  if (around === null) {
    const height = layout.height + 2 * margin;
    return { width, height, layout: moved(layout, margin, margin), lines: [], stripe: null };
  }
  const title = { size: fontSize * 1.33, face: 'serif', colour: onWhite.text } as const;
  const small = { size: fontSize * minor, face: 'sans', colour: onWhite.muted } as const;
  const stripe = { x: 0, y: 0, width, height: 4, colour: around.colour };
  const above = setLines(
    [
      [chart.title, title],
      [chart.question, small],
    ],
    { x: margin, y: margin, width: inner },
  );
  const top = above.end + fontSize * 0.6;
  const below = setLines(
    [
      [chart.baseLine, small],
      [chart.signs ?? '', small],
      [around.source, small],
    ],
    {
      x: margin,
      y: top + layout.height + fontSize * 0.6,
      width: inner,
    },
  );
  return {
    width,
    height: Math.ceil(below.end + margin),
    layout: moved(layout, margin, top),
    lines: [...above.lines, ...below.lines],
    stripe,
  };
}

type Type = Pick<FrameLine, 'size' | 'face' | 'colour'>;

/** Paragraphs under one another from the top of `place`. */
function setLines(
  paragraphs: [text: string, type: Type][],
  place: { x: number; y: number; width: number },
): { lines: FrameLine[]; end: number } {
  const lines: FrameLine[] = [];
  let y = place.y;
  for (const [text, type] of paragraphs.filter(([said]) => said !== '')) {
    const room = place.width / (type.face === 'serif' ? serifIsWider : 1);
    for (const line of wrapLabel(text, room, { size: type.size })) {
      lines.push({ ...type, text: line, x: place.x, y: y + type.size });
      y += type.size * leading;
    }
    y += type.size * 0.3;
  }
  return { lines, end: y };
}

/** The same layout, so much to the right and down. */
function moved(layout: Layout, right: number, down: number): Layout {
  const shift = <T extends { x: number; y: number }>(list: T[]): T[] =>
    list.map((one) => ({ ...one, x: one.x + right, y: one.y + down }));
  const path = <T extends { points: Point[] }>(list: T[]): T[] =>
    list.map((one) => ({ ...one, points: one.points.map(([x, y]): Point => [x + right, y + down]) }));
  return {
    width: layout.width,
    height: layout.height,
    bars: shift(layout.bars),
    hatches: shift(layout.hatches),
    labels: shift(layout.labels),
    swatches: shift(layout.swatches),
    frames: shift(layout.frames),
    zeros: shift(layout.zeros),
    areas: path(layout.areas),
    strokes: path(layout.strokes),
    dots: shift(layout.dots),
  };
}
