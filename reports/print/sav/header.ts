import { doubles, filled, int32s } from './binary.ts';
import { beginning, byteLength, cutText, oneLine } from './cut-text.ts';
import type { Layout } from './layout.ts';
import type { SavFile } from './sav-file.ts';

const months = ['Jan', 'Feb', 'Mar', 'Apr', 'May', 'Jun', 'Jul', 'Aug', 'Sep', 'Oct', 'Nov', 'Dec'];

/** What is subtracted from a small whole number before it is packed in one byte (case-data.ts). */
export const bias = 100;

/** There is room for 64 bytes, but PSPP reads 60. */
const longestLabel = 60;

/** The first record: how long a case is, how many there are, and when the file was made. */
export function header({ label, createdAt, weight }: SavFile, { size, cases, placeOf }: Layout): Buffer {
  const [day, time] = moment(createdAt);
  const [layoutCode, packed] = [2, 1];
  return Buffer.concat([
    filled('$FL2', 4),
    filled('@(#) SPSS DATA FILE Panelpeil', 60),
    int32s(layoutCode, size, packed, weight === null ? 0 : placeOf(weight).start, cases),
    doubles(bias),
    filled(day, 9),
    filled(time, 8),
    filled(cutText(oneLine(label), longestLabel), 64),
    Buffer.alloc(3),
  ]);
}

/** "2021-10-14T09:30:00" -> "14 Oct 21", "09:30:00". @throws RangeError */
function moment(iso: string): [string, string] {
  const [, year, month, day, time = '00:00:00'] =
    /^\d\d(\d\d)-(\d\d)-(\d\d)(?:T(\d\d:\d\d:\d\d))?$/.exec(iso) ?? [];
  const name = months[Number(month) - 1];
  if (name === undefined)
    throw new RangeError(`expected a day or moment as 2021-10-14T09:30:00, found ${iso}`);
  return [`${day} ${name} ${year}`, time];
}

const lineWidth = 80;

/** The remarks, in lines of 80 bytes broken between words. */
export function documentRecord(paragraphs: string[]): Buffer {
  const lines = paragraphs.flatMap((paragraph) => linesOf(oneLine(paragraph)));
  if (lines.length === 0) return Buffer.alloc(0);
  return Buffer.concat([int32s(6, lines.length), ...lines.map((line) => filled(line, lineWidth))]);
}

function linesOf(paragraph: string): string[] {
  const lines = [''];
  for (const word of paragraph.split(' ').flatMap(pieces)) {
    const last = lines.at(-1) ?? '';
    const joined = last === '' ? word : `${last} ${word}`;
    if (byteLength(joined) <= lineWidth) lines[lines.length - 1] = joined;
    else lines.push(word);
  }
  return lines;
}

/** A word longer than a line, in pieces that fit. */
function pieces(word: string): string[] {
  const first = beginning(word, lineWidth);
  return first === '' || first === word ? [word] : [first, ...pieces(word.slice(first.length))];
}
