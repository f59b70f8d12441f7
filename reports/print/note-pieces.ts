import { bind } from './flow.ts';
import type { Piece } from './flow.ts';
import type { Paper, Tag } from './paper.ts';
import { textPieces } from './text-pieces.ts';
import { grid, type } from './theme.ts';

/** How to read what stands above it, in small type. */
export function notePieces(paper: Paper, parent: () => Tag, text: string): Piece[] {
  const lines = textPieces(paper, parent, text, {
    tag: 'P',
    style: type.small,
    before: grid.half / 2,
  });
  return [bind(lines)];
}
