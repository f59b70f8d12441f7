/** The records that came with later versions of the format; a program that knows one of them not, skips it. */
import { doubles, highest, int32s, lowest, systemMissing } from './binary.ts';
import { byteLength, cutText, oneLine } from './cut-text.ts';
import { longTextLabels } from './label-records.ts';
import { widestSegment, type Layout, type Placed } from './layout.ts';
import type { SavFile } from './sav-file.ts';
import { variableNames } from './variable-names.ts';

export function extensionRecords({ sets }: SavFile, layout: Layout): Buffer {
  const { variables } = layout;
  return Buffer.concat([
    extension(3, int32s(...machine), 4),
    extension(4, doubles(systemMissing, highest, lowest), 8),
    ...(sets.length === 0 ? [] : [extension(7, Buffer.from(answerSets(sets, layout)))]),
    ...(variables.length === 0 ? [] : [extension(11, int32s(...variables.flatMap(display)), 4)]),
    ...(variables.length === 0 ? [] : [extension(13, Buffer.from(longNames(variables)))]),
    ...optional(14, Buffer.from(longTexts(variables))),
    ...optional(21, longTextLabels(variables)),
    extension(20, Buffer.from('UTF-8')),
  ]);
}

/** @param size of one element, in bytes */
function extension(subtype: number, content: Buffer, size = 1): Buffer {
  return Buffer.concat([int32s(7, subtype, size, content.length / size), content]);
}

function optional(subtype: number, content: Buffer): Buffer[] {
  return content.length === 0 ? [] : [extension(subtype, content)];
}

/** Version 1.0.0, no particular machine, IEEE numbers, packing of version 1, little-endian, UTF-8. */
const machine = [1, 0, 0, -1, 1, 1, 2, 65_001];

const measures = { nominal: 1, ordinal: 2, scale: 3 };
const [left, right] = [0, 1];
const widestColumn = 40;

/** Measure, width on the screen in characters and alignment, a segment at a time. */
function display({ kind, measure, segments }: Placed): number[] {
  return segments.flatMap(({ width }) => [
    measures[measure],
    Math.min(widestColumn, Math.max(8, width)),
    kind === 'numbers' ? right : left,
  ]);
}

function longNames(variables: Placed[]): string {
  return variables.map(({ short, name }) => `${short}=${name}`).join('\t');
}

/** Short name and full width of each text in segments. */
function longTexts(variables: Placed[]): string {
  const long = variables.filter(({ width }) => width > widestSegment);
  return long.map(({ short, width }) => `${short}=${String(width).padStart(5, '0')}\0\t`).join('');
}

/** "$KANAAL=D1 1 17 Hoe had u contact v2 v3": what is counted is the 1 behind D and its length, then the label with its length. */
function answerSets(sets: SavFile['sets'], { placeOf }: Layout): string {
  const names = variableNames(
    sets.map(({ name }) => name),
    63,
  );
  const lines = sets.map(({ label, variables }, i) => {
    const text = cutText(oneLine(label), 255);
    const members = variables.map((one) => placeOf(one).short.toLowerCase());
    return `$${names[i] ?? ''}=D1 1 ${byteLength(text)} ${text} ${members.join(' ')}\n`;
  });
  return lines.join('');
}
