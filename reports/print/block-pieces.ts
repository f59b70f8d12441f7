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
import { textPieces } from './text-pieces.ts';
import { column, grid, page, type } from './theme.ts';

/** Space that a thought, its chart with its table, may leave empty at the foot of a page rather than be parted. */
const wholeBelow = 0.6 * (page.bottom - page.top);

/** All blocks of a section as pieces: a chart stays with the table under it, a note with what it explains. */
export function blockPieces(paper: Paper, parent: () => Tag, section: ReportSection): Piece[] {
  const { blocks } = section;
  const oneOfMany = blocks.filter((block) => block.kind === 'chart').length > 1;
  const thoughts: Piece[][] = [];
  blocks.forEach((block, i) => {
    const before = blocks[i - 1];
    const said = before?.kind === 'finding' ? before.text : null;
    const underChart = before?.kind === 'chart';
    const place = {
      section: section.title,
      said,
      oneOfMany,
      first: i === 0,
      more: i < blocks.length - 1,
      underChart,
    };
    const pieces = printBlock(paper, parent, { block, place });
    // A table belongs to the chart it stands under, a note to what stands above it.
    const follows = block.kind === 'note' || (block.kind === 'table' && underChart);
    const last = thoughts.at(-1)?.at(-1);
    if (block.kind === 'note' && last !== undefined) last.keep = true;
    if (follows) thoughts.at(-1)?.push(...pieces);
    else thoughts.push(pieces);
  });
  return thoughts.flatMap(keepWhole);
}

/** Keeps the pieces of a thought on one page, unless that would leave too much of the page before it empty. */
function keepWhole(pieces: Piece[]): Piece[] {
  if (heightOf(pieces) > wholeBelow) return pieces;
  return pieces.map((piece, i) => (i < pieces.length - 1 ? { ...piece, keep: true } : piece));
}

function printBlock(
  paper: Paper,
  parent: () => Tag,
  { block, place }: { block: Block; place: ChartPlace & { more: boolean; underChart: boolean } },
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
        style: type.finding,
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
    case 'note':
    case 'lead':
      return notePieces(paper, parent, block.text);
    case 'asked':
      return askedPieces(paper, parent, block.questions);
  }
}
