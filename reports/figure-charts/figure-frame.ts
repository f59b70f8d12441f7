/** The words around a chart of service figures, and its colour. */
import type { Chart } from '../chart.ts';

export interface FigureFrame {
  /** Anchor and name of its file: letters, digits and hyphens. */
  id: string;
  /** What it shows, as a sentence. */
  title: string;
  question: string;
  baseLine: string;
  alt: string;
  /** #RRGGBB, dark enough for white. */
  colour: string;
}

export type FigureUnit = Chart['unit'];

/** All that is the same in every chart of figures. */
export function framed({
  id,
  title,
  question,
  baseLine,
  alt,
}: FigureFrame): Omit<Chart, 'shape' | 'unit' | 'rows' | 'series'> {
  return { id, title, question, baseLine, alt, max: 1, hiddenText: 'geen cijfers', language: 'nl' };
}
