/** Where each variable stands in a case: its names, and the pieces of eight bytes it takes. */
import { beginning, byteLength } from './cut-text.ts';
import type { SavFile, SavNumbers, SavTexts, SavVariable } from './sav-file.ts';
import { shortNames, variableNames } from './variable-names.ts';

interface Place {
  name: string;
  /** Of the first segment; what belongs to the whole variable is said of this name. */
  short: string;
  /** In bytes; 0 for a number. */
  width: number;
  segments: Segment[];
  /** Number of its first piece in a case, from 1. */
  start: number;
}
export type PlacedNumbers = SavNumbers & Place;
export type PlacedTexts = SavTexts & Place;
export type Placed = PlacedNumbers | PlacedTexts;

/** A text of more than 255 bytes is stored as several variables, which only the record of long texts ties together. */
export interface Segment {
  short: string;
  width: number;
}

export interface Layout {
  variables: Placed[];
  cases: number;
  /** Pieces of eight bytes a case. */
  size: number;
  /** @throws RangeError for a variable that is not in the file */
  placeOf: (variable: SavNumbers) => Placed;
}

const widestText = 32_767;
export const widestSegment = 255;
/** A long text has a segment for every 252 bytes of it, although 255 are stored in each. */
const perSegment = 252;

/** @throws RangeError when variables have different numbers of values */
export function layOut({ variables }: SavFile): Layout {
  const cases = variables[0]?.values.length ?? 0;
  const names = variableNames(variables.map(({ name }) => name));
  const widths = variables.map((variable) => (variable.kind === 'numbers' ? 0 : widthOf(variable)));
  const segmentWidths = widths.map(segmentsOf);
  const short = shortNames(names, segmentWidths.flat().length);
  let [start, next] = [1, 0];
  const placed = variables.map((variable, i): Placed => {
    const count = variable.values.length;
    if (count !== cases) throw new RangeError(`${variable.name}: expected ${cases} values, found ${count}`);
    const segments = (segmentWidths[i] ?? []).map((width) => ({ short: short[next++] ?? '', width }));
    const first = segments[0]?.short ?? '';
    const place = { name: names[i] ?? '', short: first, width: widths[i] ?? 0, segments, start };
    start += segments.reduce((sum, { width }) => sum + piecesOf(width), 0);
    return { ...variable, ...place };
  });
  const places = new Map<SavVariable, Placed>(placed.map((place, i) => [variables[i] ?? place, place]));
  const placeOf = (variable: SavNumbers): Placed => {
    const place = places.get(variable);
    if (place === undefined) throw new RangeError(`${variable.name} is not a variable of the file`);
    return place;
  };
  return { variables: placed, cases, size: start - 1, placeOf };
}

export function piecesOf(width: number): number {
  return width === 0 ? 1 : Math.ceil(width / 8);
}

export function storedText(text: string): string {
  return beginning(text, widestText);
}

function widthOf({ values, valueLabels }: SavTexts): number {
  const all = [values, valueLabels.map(({ value }) => value)];
  return all.flat().reduce((most, text) => Math.max(most, byteLength(storedText(text))), 1);
}

function segmentsOf(width: number): number[] {
  if (width <= widestSegment) return [width];
  const count = Math.ceil(width / perSegment);
  return Array.from({ length: count }, (_, i) =>
    i < count - 1 ? widestSegment : width - perSegment * (count - 1),
  );
}
