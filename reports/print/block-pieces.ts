import type { Block, ReportSection } from '../report.ts';
import { askedPieces } from './asked-pieces.ts';
import { chartPiece } from './chart-piece.ts';
import type { ChartPlace } from './chart-piece.ts';
import { tablePieces } from './draw-table.ts';
import { heightOf } from './flow.ts';
import type { Piece } from './flow.ts';
import { keyFigurePieces } from './key-figures.ts';
import { factPieces, listPieces } from './list-pieces.ts';
import { notePieces } from './note-pieces.ts';
import type { Paper, Tag } from './paper.ts';
import { leadPieces } from './table-lead.ts';
import { textPieces } from './text-pieces.ts';
import { column, grid, page, type } from './theme.ts';

/** Space that a thought, its chart with its table, may leave empty at the foot of a page rather than be parted. */
const wholeBelow = 0.46 * (page.bottom - page.top);

/** All blocks of a section as pieces: a chart stays with what is said of it, its table where it can, a note with what it explains. */
export function blockPieces(paper: Paper, parent: () => Tag, section: ReportSection): Piece[] {
  const { blocks } = section;
  const thoughts: { kinds: Block['kind'][]; pieces: Piece[] }[] = [];
  blocks.forEach((block, i) => {
    const before = blocks[i - 1];
    const pieces = printBlock(paper, parent, { block, place: placeOf(section, i) });
    const thought = thoughts.at(-1);
    if (thought === undefined || !follows(block, before)) {
      thoughts.push({ kinds: [block.kind], pieces });
      return;
    }
    const last = thought.pieces.at(-1);
    if (last !== undefined && staysWith(block, before)) last.keep = true;
    thought.kinds.push(block.kind);
    thought.pieces.push(...pieces);
  });
  return thoughts.flatMap(({ pieces }) => keepWhole(pieces));
}

/** What belongs to the thought above it. */
function follows(block: Block, before: Block | undefined): boolean {
  if (block.kind === 'note' || block.kind === 'lead') return true;
  if (block.kind === 'table') return before?.kind === 'chart' || before?.kind === 'paragraph';
  return block.kind === 'paragraph' && before?.kind === 'chart';
}

/** What may not be parted from it, however little room there is. */
function staysWith(block: Block, before: Block | undefined): boolean {
  return ['note', 'lead'].includes(block.kind) || (block.kind === 'paragraph' && before?.kind === 'chart');
}

interface BlockPlace extends ChartPlace {
  more: boolean;
  underChart: boolean;
  /** The note just above. */
  note: string | null;
}

function placeOf({ title, blocks }: ReportSection, i: number): BlockPlace {
  const before = blocks[i - 1];
  return {
    section: title,
    said: before?.kind === 'finding' ? before.text : null,
    oneOfMany: blocks.findIndex((block) => block.kind === 'chart') < i,
    first: i === 0,
    more: i < blocks.length - 1,
    underChart: before?.kind === 'chart',
    note: before?.kind === 'note' ? before.text : null,
  };
}

/** Keeps the pieces of a thought on one page, unless that would leave too much of the page before it empty. */
function keepWhole(pieces: Piece[]): Piece[] {
  if (heightOf(pieces) > wholeBelow) return pieces;
  return pieces.map((piece, i) => (i < pieces.length - 1 ? { ...piece, keep: true } : piece));
}

function printBlock(
  paper: Paper,
  parent: () => Tag,
  { block, place }: { block: Block; place: BlockPlace },
): Piece[] {
  switch (block.kind) {
    case 'paragraph':
      return textPieces(paper, parent, block.text, {
        tag: 'P',
        style: type.text,
        before: grid.half,
        width: column.measure,
      });
    case 'finding':
      return textPieces(paper, parent, block.text, {
        tag: 'P',
        style: type.lead,
        before: grid.half,
        keep: place.more,
        balanced: true,
      });
    case 'keyFigures':
      return keyFigurePieces(paper, parent, block.items);
    case 'facts':
      return factPieces(paper, parent, block.items);
    case 'list':
      return listPieces(paper, parent, block.items);
    case 'chart':
      return [chartPiece(paper, parent, block.chart, place)];
    case 'table':
      return tablePieces(paper, parent, block.table, place.underChart ? 10 : grid.line);
    case 'quotes':
      return listPieces(paper, parent, block.items);
    case 'lead':
      return leadPieces(paper, parent, block, place.note);
    case 'note':
      return notePieces(paper, parent, block.text);
    case 'asked':
      return askedPieces(paper, parent, block.questions);
  }
}
