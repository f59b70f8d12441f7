/**
 * Texts that were read in the wrong code once and saved so: "BeÃ«indigd" (UTF-8 taken for Windows-1252) and "√©√©n"
 * (for Mac Roman). Both leave marks that no text of ours has, so that the way back is sure.
 */
import { windows1252Byte } from './text/windows-1252.ts';

const mac = new TextDecoder('macintosh').decode(Uint8Array.from({ length: 256 }, (_, at) => at));

interface Mistake {
  /** What a letter of two or three bytes looks like: its first byte is a rare sign, the others are no letters of ASCII. */
  marks: RegExp;
  byteOf: (char: string) => number | null;
}

const mistakes: Mistake[] = [
  { marks: /[ÃÂÅ]\P{ASCII}|â[€‚]\P{ASCII}/gu, byteOf: windows1252Byte },
  {
    marks: /[√¬≈]\P{ASCII}|‚[ÄÇ]\P{ASCII}/gu,
    byteOf: (char) => (mac.includes(char) ? mac.indexOf(char) : null),
  },
];

/** Whether the text may have such marks: a quick look. */
export function mayBeMangled(text: string): boolean {
  return /[ÃÂÅâ√¬≈‚\uFFFD]/.test(text);
}

/** The text as it was meant; the text itself when it has no such marks. */
export function unmangled(text: string): string {
  return mistakes.reduce(
    (meant, { marks, byteOf }) => meant.replaceAll(marks, (mark) => readAgain(mark, byteOf)),
    text,
  );
}

/** Whether something is left of which nobody knows what it was. */
export function isLost(text: string): boolean {
  return /\uFFFD|Ã(?!\p{L})|√(?![\s\d(])/u.test(text);
}

function readAgain(mark: string, byteOf: Mistake['byteOf']): string {
  const bytes = Array.from(mark, byteOf);
  const known = bytes.filter((byte) => byte !== null);
  const read = known.length === bytes.length ? Buffer.from(known).toString('utf8') : mark;
  return read.includes('\uFFFD') ? mark : read;
}
