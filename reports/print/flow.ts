import { startPage } from './paper.ts';
import type { Sheet } from './paper.ts';
import { page } from './theme.ts';

/** Something that is never broken over two pages. */
export interface Piece {
  /** Space above it; falls away at the top of a page. */
  before: number;
  height: number;
  /** Stays on the page of the piece that follows. */
  keep: boolean;
  /** What is drawn again above it when it starts a page: the head of a table. */
  head?: { height: number; draw: (y: number) => void };
  draw: (y: number) => void;
}

/** Where the text of a page begins and ends. */
export type Room = Pick<typeof page, 'top' | 'bottom'>;

/** Sets the pieces one under the other, on as many pages as they need; what must stay together does. */
export function flow(paper: Sheet, pieces: Piece[], room: Room = page): void {
  let start = 0;
  while (start < pieces.length) {
    const end = endOfRun(pieces, start);
    const run = pieces.slice(start, end);
    if (paper.y > room.top && paper.y + heightOf(run) > room.bottom) startPage(paper, room.top);
    for (const piece of run) setPiece(paper, piece, room);
    start = end;
  }
}

function setPiece(paper: Sheet, piece: Piece, room: Room): void {
  // A run longer than a page is broken after all.
  if (paper.y > room.top && paper.y + piece.before + piece.height > room.bottom) startPage(paper, room.top);
  if (paper.y <= room.top) {
    if (piece.head !== undefined) {
      piece.head.draw(paper.y);
      paper.y += piece.head.height;
    }
  } else paper.y += piece.before;
  piece.draw(paper.y);
  paper.y += piece.height;
}

/** Where the run ends that must stand on one page: the place behind its last piece. */
export function endOfRun(pieces: Piece[], start: number): number {
  let end = start;
  while (pieces[end]?.keep === true && end + 1 < pieces.length) end++;
  return end + 1;
}

export function heightOf(pieces: Piece[]): number {
  return pieces.reduce((sum, piece) => sum + piece.before + piece.height, 0);
}

/** Several pieces as one. */
export function bind(pieces: Piece[]): Piece {
  const [first] = pieces;
  const before = first?.before ?? 0;
  return {
    before,
    height: heightOf(pieces) - before,
    keep: pieces.at(-1)?.keep ?? false,
    draw: (top) => {
      let y = top - before;
      for (const piece of pieces) {
        piece.draw(y + piece.before);
        y += piece.before + piece.height;
      }
    },
  };
}
