/** Every class that charts of a municipality can need on a dark page: found by drawing one of each, not listed by hand. */
import type { Chart, ChartSeries } from '../../reports/chart.ts';
import { mix, readableInk } from '../../reports/chart-layout/colours.ts';
import { coloursOf } from '../../reports/compose/palette.ts';
import { drawPicture } from './chart-view.ts';
import { darkClasses } from './picture.ts';

const palettes = ['awareness', 'satisfaction', 'ordered', 'plain'];
const shapes: Chart['shape'][] = ['stacked', 'lanes', 'lines', 'funnel', 'months'];
const states = ['plain', 'small', 'hidden'] as const;
/** Two in a row without a break, or no line would be drawn between them. */
const rowStates = ['plain', 'plain', 'small', 'hidden'] as const;

export function knownDarkClasses(house: string): string[] {
  const fills = [
    ...palettes.flatMap((palette) => coloursOf(palette, 8)),
    house,
    // Of groups beside a total in the house colour.
    '#7FB2C4',
    mix(house, '#FFFFFF', 0.5),
  ];
  const classes = [...new Set(fills)].flatMap((fill) =>
    shapes.flatMap((shape) => darkClasses(drawPicture(specimen(shape, fill), 680, true))),
  );
  return [...new Set(classes)].toSorted();
}

/** A chart with everything that has a colour: groups of each state, figures in and behind bars, margins and signs. */
function specimen(shape: Chart['shape'], colour: string): Chart {
  const margin = { low: 0.4, high: 0.6 };
  const series = (state: ChartSeries['state']): ChartSeries => ({
    label: 'a',
    colour,
    ink: readableInk(colour),
    state,
    note: 'n = 50',
    values: [0.5, 0.5, 0.5, null],
    intervals: [margin, margin, margin, null],
    marks: ['higher', 'lower', null, null],
  });
  return {
    shape,
    unit: 'share',
    max: 1,
    title: '',
    question: '',
    baseLine: '',
    alt: '',
    hiddenText: 'a',
    language: 'nl',
    rows: rowStates.map((state, i) => ({ label: 'a', state, setApart: i === 0, day: i * 100 })),
    series: shape === 'funnel' ? [series('plain')] : states.map(series),
    asides: [{ head: 'n', texts: ['50', '50', '20', ''] }],
    breaks: [{ row: 2, text: 'a' }],
    happenings: [{ from: 0, to: 100, text: 'a' }],
    target: { value: 0.5, text: 'a' },
    between: ['a', 'a', 'a'],
  };
}
