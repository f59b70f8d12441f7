/**
 * The cases, packed as SPSS does: a byte says what each piece of eight bytes is, and only what no byte can say follows in
 * full. Answers are small codes, so a survey's file takes a seventh of the place it takes unpacked.
 */
import { systemMissing } from './binary.ts';
import { bias } from './header.ts';
import { piecesOf, storedText, widestSegment, type Layout, type PlacedTexts } from './layout.ts';

const [endOfData, inFull, spaces, nothing] = [252, 253, 254, 255];
const space = ' '.charCodeAt(0);

/** @throws RangeError on a number that is not finite */
export function caseData({ variables, cases, size }: Layout): Buffer {
  const packing = startPacking(cases * size + 1);
  for (let i = 0; i < cases; i += 1) {
    for (const variable of variables) {
      if (variable.kind === 'numbers') packing.number(variable.values[i] ?? null);
      else packing.text(textBytes(variable, i));
    }
  }
  return packing.end();
}

interface Packing {
  number: (value: number | null) => void;
  /** @param bytes a multiple of eight */
  text: (bytes: Buffer) => void;
  end: () => Buffer;
}

/** Eight codes, then what they leave to be said in full, then the next eight codes. */
function startPacking(pieces: number): Packing {
  const bytes = Buffer.alloc(8 * (pieces + Math.ceil(pieces / 8)));
  let [codes, used, end] = [0, 8, 0];
  const code = (value: number): void => {
    if (used === 8) [codes, used, end] = [end, 0, end + 8];
    bytes[codes + used] = value;
    used += 1;
  };
  return {
    number(value) {
      if (value === null) return code(nothing);
      if (!Number.isFinite(value) || value === systemMissing) {
        throw new RangeError(`${value} is no number that can be stored`);
      }
      if (Number.isInteger(value) && value > -bias && value < endOfData - bias) return code(value + bias);
      code(inFull);
      end = bytes.writeDoubleLE(value, end);
    },
    text(stored) {
      for (let at = 0; at < stored.length; at += 8) {
        const piece = stored.subarray(at, at + 8);
        if (piece.every((byte) => byte === space)) code(spaces);
        else {
          code(inFull);
          end += piece.copy(bytes, end);
        }
      }
    },
    end() {
      code(endOfData);
      return bytes.subarray(0, end);
    },
  };
}

/** Filled up with spaces; of a long text 255 bytes a segment, each segment rounded up to pieces of eight bytes. */
function textBytes({ segments, values }: PlacedTexts, i: number): Buffer {
  const pieces = segments.reduce((sum, { width }) => sum + piecesOf(width), 0);
  const [bytes, text] = [Buffer.alloc(8 * pieces, ' '), Buffer.from(storedText(values[i] ?? ''))];
  let at = 0;
  segments.forEach(({ width }, s) => {
    text.subarray(s * widestSegment, (s + 1) * widestSegment).copy(bytes, at);
    at += 8 * piecesOf(width);
  });
  return bytes;
}
