import type { Chart } from '../chart.ts';
import { readableInk } from '../chart-layout/colours.ts';
import { framed, type FigureFrame, type FigureUnit } from './figure-frame.ts';

/** Horizontal bars in the order they are given. */
export function rankedChart(
  frame: FigureFrame,
  rows: { label: string; value: number }[],
  unit: FigureUnit,
): Chart {
  const { colour } = frame;
  return {
    ...framed(frame),
    shape: 'lanes',
    unit,
    rows: rows.map(({ label }) => ({ label, state: 'plain', setApart: false })),
    series: [
      {
        label: '',
        colour,
        ink: readableInk(colour),
        state: 'plain',
        values: rows.map(({ value }) => value),
      },
    ],
  };
}
