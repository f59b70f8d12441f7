/** A chart with the words around it and its picture, laid out for where it is shown. */
import type { Chart } from '../../reports/chart.ts';
import { layChart } from '../../reports/chart-config.ts';
import { onDark, onWhite } from '../../reports/chart-layout/colours.ts';
import { pictureOf, type Picture } from './picture.ts';
import { inPlace, type Place } from './place.ts';

export interface ChartView {
  id: string;
  /** "Grafiek 3"; '' without a number. */
  name: string;
  /** The finding; '' when it stands just above. */
  title: string;
  /** '' when it is the title of the section. */
  question: string;
  baseLine: string;
  alt: string;
  wide: Picture;
  /** For a column as narrow as a phone; null where one picture must do. */
  narrow: Picture | null;
  /** The chart with all its groups, for the script that draws it anew; null where there is none. */
  data: string | null;
}

export interface ChartPlace extends Place {
  /** Anchor of a chart without one of its own. */
  id: string;
  /** What the reader has just read above it. */
  said: string;
  section: string;
  /** The chart before a reader narrowed it to one group. */
  whole: Chart;
}

/** CSS pixels: a column of text, a phone, and a picture that serves both. */
const widths = { wide: 680, narrow: 340, both: 480 };
const fontSize = 15;

export function chartView(chart: Chart, place: ChartPlace): ChartView {
  const { look, words, said, section, whole } = place;
  const bare = look === 'fragment';
  return {
    id: inPlace(place, chart.id ?? place.id),
    name: chart.number === undefined ? '' : `${words.chart} ${chart.number}`,
    title: chart.title === said ? '' : chart.title,
    question: chart.question === section ? '' : chart.question,
    baseLine: chart.baseLine,
    alt: chart.alt,
    wide: drawPicture(chart, bare ? widths.both : widths.wide, !bare),
    narrow: bare ? null : drawPicture(chart, widths.narrow, true),
    data: look === 'page' ? JSON.stringify(whole) : null,
  };
}

/** @param hasDark with the names of the colours on a dark page */
export function drawPicture(chart: Chart, width: number, hasDark: boolean): Picture {
  const options = { width, font: 'Source Sans 3', fontSize };
  const dark = hasDark ? layChart(chart, { ...options, dark: true }) : null;
  return pictureOf(layChart(chart, options), dark, { light: onWhite.rule, dark: onDark.rule });
}
