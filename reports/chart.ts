/**
 * One neutral description of a chart, for paper, screen and picture. It says what is shown, not how it is drawn:
 * - stacked: a bar a row (total, then groups), a segment a series (the answers); segments of a row add up to 1
 * - lanes: a row an answer (or a group), a lane a series (total, then groups): small multiples side by side
 * - lines: a point a row (the waves, in time), a lane a series: one figure over the waves, with its interval
 * - funnel: a row a step (everybody, who knows it, who used it), each a part of the one before; one series
 * - months: a column a row (a month or another period, in time), a lane a series under one another; a period without figures is a gap
 */
export interface ChartRow {
  label: string;
  /**
   * plain; small: 10-29 people, drawn in grey; hidden: fewer, an empty row with a sentence. Of months small is a period
   * that is not over or not wholly known, drawn lighter with an asterisk.
   */
  state: 'plain' | 'small' | 'hidden';
  /** Of months: how its part of the year is abbreviated, "mrt"; the label ends with the year. */
  short?: string;
  /** The total stands apart from the groups under it. */
  setApart: boolean;
  /** Space under it: the next row is of another kind. */
  gapUnder?: true;
  /** Days since 1970-01-01. Of lines: the place of the wave in time; of months: the first day of the period. */
  day?: number;
}

export interface Interval {
  low: number;
  high: number;
}

export interface ChartSeries {
  label: string;
  /** Fill, as #RRGGBB; the text on it must reach a contrast of 4.5. */
  colour: string;
  ink: string;
  state: 'plain' | 'small' | 'hidden';
  /** Under the head of a lane: "n = 74". */
  note?: string;
  /** One value a row, in the chart's unit; null when it is hidden or has no base. */
  values: (number | null)[];
  /** 95 %, one a row; null where there is none. Absent: no whiskers are drawn. */
  intervals?: (Interval | null)[];
  /** Demonstrably above or below the other groups together, one a row. */
  marks?: ('higher' | 'lower' | null)[];
}

/** Printed figures in a column of their own behind the bars: n, or a net. Equal to cells of the table. */
export interface ChartAside {
  head: string;
  /** One a row; '' for none. */
  texts: string[];
}

export interface Chart {
  /** Anchor, and the name of its picture as a file: letters, digits and hyphens. Absent in a chart nobody leads to. */
  id?: string;
  /** In the order of the report, from 1; the printed name is "Grafiek 3". */
  number?: number;
  shape: 'stacked' | 'lanes' | 'lines' | 'funnel' | 'months';
  /**
   * share: 0-1, printed as whole percents; mean: printed with one decimal on a scale from 0 to `max`; count: whole numbers;
   * minutes: with one decimal.
   */
  unit: 'share' | 'mean' | 'count' | 'minutes';
  max: number;
  /** The finding, the question and the base line, in words around the chart. */
  title: string;
  question: string;
  baseLine: string;
  /** What its triangles, asterisks and grey mean, for a picture that stands alone; absent or '' where it has none. */
  signs?: string;
  /** Alternative text: the finding and the two or three figures that carry it. */
  alt: string;
  /** Sentence in the place of a hidden row or lane; of months: words for the places without figures. */
  hiddenText: string;
  rows: ChartRow[];
  series: ChartSeries[];
  asides?: ChartAside[];
  /** Of lines and months: before which row the series is broken, and why. A point is joined to the one before it unless broken or missing. */
  breaks?: { row: number; text: string }[];
  /** Of lines and months: what happened from one day to another (days since 1970-01-01), as small marks under the axis. */
  happenings?: { from: number; to: number; text: string }[];
  /** Of lines and months: a dashed level line with its words. */
  target?: { value: number; text: string };
  /** Of a funnel: what is said between one step and the next, and the fill of each step. */
  between?: string[];
  stepColours?: string[];
  /** Language of the numbers: nl, en, fr. */
  language: string;
}
