/** Showing an open answer with parts left out: […] stands for each, and nothing else is changed. */
import { cutsWord, type Flag } from './flag.ts';

export const gap = '[…]';

/** The text with […] for each part. @param parts in their order, none overlapping */
export function withoutParts(text: string, parts: Pick<Flag, 'start' | 'end'>[]): string {
  const kept = [...parts, { start: text.length, end: text.length }].map(({ start }, i) =>
    text.slice(parts[i - 1]?.end ?? 0, start),
  );
  return kept.join(gap);
}

/**
 * Whether `shown` is `text` with whole words replaced by […], and holds nothing of the parts that must be left out.
 * The pieces between the gaps must stand in the text in their order, the first at its start and the last at its end.
 */
export function leavesOnlyOut(
  text: string,
  shown: string,
  parts: Pick<Flag, 'start' | 'end'>[] = [],
): boolean {
  const open = parts.reduce(
    (all, { start, end }) => all.slice(0, start) + '\0'.repeat(end - start) + all.slice(end),
    text,
  );
  const pieces = shown.split(gap);
  if (pieces.length === 1) return shown === open;
  let from = 0;
  for (const [i, piece] of pieces.entries()) {
    const at =
      i === 0 ? startPlace(open, piece) : placeAfter(open, piece, { from, last: i === pieces.length - 1 });
    if (at === null) return false;
    from = at + piece.length;
  }
  return true;
}

function startPlace(text: string, piece: string): number | null {
  return text.startsWith(piece) && !cutsWord(text, piece.length) ? 0 : null;
}

/** The first place after `from` where the piece stands without cutting a word; of the last piece the end of the text. */
function placeAfter(
  text: string,
  piece: string,
  { from, last }: { from: number; last: boolean },
): number | null {
  const end = text.length - piece.length;
  if (last) return end > from && text.endsWith(piece) && !cutsWord(text, end) ? end : null;
  for (let at = text.indexOf(piece, from + 1); at !== -1; at = text.indexOf(piece, at + 1)) {
    if (!cutsWord(text, at) && !cutsWord(text, at + piece.length)) return at;
  }
  return null;
}
