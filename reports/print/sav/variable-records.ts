/** The records of the variables themselves: type, label, missing values, format and name. */
import { aligned, doubles, filled, highest, int32s, lowest } from './binary.ts';
import { cutText, oneLine } from './cut-text.ts';
import { piecesOf, type Placed, type PlacedNumbers, type Segment } from './layout.ts';
import type { UserMissing } from './sav-file.ts';

/** One record a segment, and an empty one for every further piece of eight bytes. */
export function variableRecords(variables: Placed[]): Buffer {
  return Buffer.concat(
    variables.flatMap((variable) =>
      variable.segments.flatMap((segment, i) => [
        ...segmentRecord(variable, segment, i === 0),
        ...Array.from({ length: piecesOf(segment.width) - 1 }, () => furtherPiece),
      ]),
    ),
  );
}

const furtherPiece = Buffer.concat([int32s(2, -1, 0, 0, 0, 0), filled('', 8)]);

function segmentRecord(variable: Placed, { short, width }: Segment, first: boolean): Buffer[] {
  const label = first ? Buffer.from(cutText(oneLine(variable.label), 255)) : Buffer.alloc(0);
  const missing = variable.kind === 'numbers' ? missingValues(variable.missing) : none;
  const format = variable.kind === 'numbers' ? numberFormat(variable) : formatCode(textFormat, width, 0);
  return [
    int32s(2, width, label.length === 0 ? 0 : 1, missing.count, format, format),
    filled(short, 8),
    ...(label.length === 0 ? [] : [int32s(label.length), aligned(label, 4)]),
    doubles(...missing.values),
  ];
}

const none = { count: 0, values: [] as number[] };

/** A range counts as -2, with one more value beside it as -3. @throws RangeError on more than the format can say */
function missingValues(missing: UserMissing | null): typeof none {
  if (missing === null) return none;
  if ('codes' in missing) {
    const { codes } = missing;
    if (codes.length > 3) throw new RangeError('expected three missing values at most, or a range');
    return { count: codes.length, values: codes };
  }
  const { from, to, code } = missing;
  const range = [from === -Infinity ? lowest : from, to === Infinity ? highest : to];
  return code === undefined ? { count: -2, values: range } : { count: -3, values: [...range, code] };
}

const [textFormat, plainNumber] = [1, 5];
const [narrowest, widest] = [8, 40];

function formatCode(type: number, width: number, decimals: number): number {
  return (type << 16) | (width << 8) | decimals;
}

/** Wide enough for every value of the variable as it is printed. */
function numberFormat({ values, valueLabels, decimals }: PlacedNumbers): number {
  const all = [...values, ...valueLabels.map(({ value }) => value)];
  const whole = all.reduce((most: number, value) => Math.max(most, wholeDigits(value ?? 0)), 1);
  const width = Math.max(narrowest, whole + (decimals > 0 ? decimals + 1 : 0));
  return formatCode(plainNumber, Math.min(widest, width), decimals);
}

/** Places before the decimal point, the minus sign among them. */
function wholeDigits(value: number): number {
  return Math.floor(Math.log10(Math.max(1, Math.abs(value)))) + 1 + (value < 0 ? 1 : 0);
}
