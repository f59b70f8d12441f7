/**
 * One neutral description of a chart, for paper and for the screen. It says what is shown, not how it is drawn:
 * - stacked: a bar a row (total, then age groups), a segment a series (the answers); segments of a row add up to 1
 * - lanes: a row an answer (or a group), a lane a series (total, then age groups): small multiples side by side
 */
export interface ChartRow {
  label: string;
  /** plain; small: 10-29 people, drawn in grey; hidden: fewer, an empty row with a sentence. */
  state: 'plain' | 'small' | 'hidden';
  /** The total stands apart from the groups under it. */
  setApart: boolean;
}

export interface ChartSeries {
  label: string;
  /** Fill, as #RRGGBB; the text on it must reach a contrast of 4.5. */
  colour: string;
  ink: string;
  state: 'plain' | 'small' | 'hidden';
  /** One value a row, in the chart's unit; null when it is hidden or has no base. */
  values: (number | null)[];
}

export interface Chart {
  shape: 'stacked' | 'lanes';
  /** share: 0-1, printed as whole percents; mean: printed with one decimal on a scale from 0 to `max`. */
  unit: 'share' | 'mean';
  max: number;
  /** The finding, the question and the base line, in words around the chart. */
  title: string;
  question: string;
  baseLine: string;
  /** Alternative text: the finding and the two or three figures that carry it. */
  alt: string;
  /** Sentence in the place of a hidden row or lane. */
  hiddenText: string;
  rows: ChartRow[];
  series: ChartSeries[];
  /** Language of the numbers: nl, en, fr. */
  language: string;
}
