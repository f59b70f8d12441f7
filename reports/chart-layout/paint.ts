import type { Plugin } from 'chart.js';
import { hatch } from './hatching.ts';
import type { Dot, Layout, Point, Stroke } from './layout.ts';

/** What the painting needs of a canvas context, in the browser and on paper. */
interface Pen {
  font: string;
  fillStyle: unknown;
  strokeStyle: unknown;
  lineWidth: number;
  textAlign: string;
  textBaseline: string;
  fillText(text: string, x: number, y: number): void;
  fillRect(x: number, y: number, width: number, height: number): void;
  strokeRect(x: number, y: number, width: number, height: number): void;
  beginPath(): void;
  moveTo(x: number, y: number): void;
  lineTo(x: number, y: number): void;
  stroke(): void;
  fill(): void;
  closePath(): void;
  arc(x: number, y: number, radius: number, from: number, to: number): void;
  setLineDash(dash: number[]): void;
  save(): void;
  restore(): void;
}

/** Half the height of the capitals of Source Sans 3: from the middle of a line to its baseline. */
const halfCapital = 0.33;

/** A Chart.js plugin that adds to the bars all that the layout holds besides. */
export function paintPlugin(layout: Layout, look: { font: string; rule: string }): Plugin<'bar'> {
  return {
    id: 'panelpeil-paint',
    beforeDatasetsDraw: (chart) => paintAreas(chart.ctx, layout),
    afterDatasetsDraw: (chart) => {
      const pen: Pen = chart.ctx;
      pen.save();
      paintRules(pen, layout, look.rule);
      paintHatching(pen, layout);
      for (const stroke of layout.strokes) paintStroke(pen, stroke);
      for (const dot of layout.dots) paintDot(pen, dot);
      for (const { x, y, width, height, colour } of layout.swatches) {
        pen.fillStyle = colour;
        pen.fillRect(x, y, width, height);
      }
      paintLabels(pen, layout, look.font);
      pen.restore();
    },
  };
}

function paintAreas(pen: Pen, { areas }: Layout): void {
  for (const { points, colour } of areas) {
    pen.fillStyle = colour;
    followPoints(pen, points);
    pen.closePath();
    pen.fill();
  }
}

function paintStroke(pen: Pen, { points, colour, width, dash }: Stroke): void {
  pen.strokeStyle = colour;
  pen.lineWidth = width;
  pen.setLineDash(dash ?? []);
  followPoints(pen, points);
  pen.stroke();
  pen.setLineDash([]);
}

function followPoints(pen: Pen, points: Point[]): void {
  pen.beginPath();
  points.forEach(([x, y], i) => (i === 0 ? pen.moveTo(x, y) : pen.lineTo(x, y)));
}

/** A rim keeps it apart from its line and whisker. */
function paintDot(pen: Pen, { x, y, radius, colour, rim }: Dot): void {
  for (const [fill, wide] of [
    [rim, radius * 1.5],
    [colour, radius],
  ] as const) {
    pen.fillStyle = fill;
    pen.beginPath();
    pen.arc(x, y, wide, 0, 2 * Math.PI);
    pen.fill();
  }
}

function paintRules(pen: Pen, layout: Layout, rule: string): void {
  pen.strokeStyle = rule;
  pen.lineWidth = 0.75;
  for (const { x, y, width, height } of layout.frames)
    pen.strokeRect(x + 0.5, y + 0.5, width - 1, height - 1);
  for (const { x, y, height } of layout.zeros) {
    pen.beginPath();
    pen.moveTo(x, y);
    pen.lineTo(x, y + height);
    pen.stroke();
  }
}

function paintHatching(pen: Pen, layout: Layout): void {
  pen.lineWidth = 0.6;
  for (const box of layout.hatches) {
    pen.strokeStyle = box.colour;
    pen.beginPath();
    for (const line of hatch(box, 4)) {
      pen.moveTo(line.fromX, line.fromY);
      pen.lineTo(line.toX, line.toY);
    }
    pen.stroke();
  }
}

function paintLabels(pen: Pen, layout: Layout, font: string): void {
  pen.textBaseline = 'alphabetic';
  for (const label of layout.labels) {
    pen.font = `${label.bold ? '600 ' : ''}${label.size}px ${font}`;
    pen.fillStyle = label.colour;
    pen.textAlign = label.align;
    pen.fillText(label.text, label.x, label.y + label.size * halfCapital);
  }
}
