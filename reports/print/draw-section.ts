import type { Block, ReportSection } from '../report.ts';
import { askedPieces } from './asked-pieces.ts';
import { chartPiece } from './chart-piece.ts';
import { tablePieces } from './draw-table.ts';
import { flow } from './flow.ts';
import type { Piece } from './flow.ts';
import { keyFigurePieces } from './key-figures.ts';
import { factPieces, listPieces } from './list-pieces.ts';
import { notePieces } from './note-pieces.ts';
import { openTag, pageNumber, startPage } from './paper.ts';
import type { Paper, Tag } from './paper.ts';
import { headingPieces } from './heading-pieces.ts';
import { textPieces } from './text-pieces.ts';
import { column, grid, page, type } from './theme.ts';

/** Prints a section and tells on which page it starts. A chapter starts a page. */
export function drawSection(paper: Paper, section: ReportSection): number {
  if (section.level === 1 && paper.y > page.top) startPage(paper);
  const sect = openTag(paper, paper.root, 'Sect', { title: section.title });
  let started = pageNumber(paper);
  const heading = headingPieces(
    paper,
    () => sect,
    section,
    () => {
      started = pageNumber(paper);
    },
  );
  flow(paper, [...heading, ...blockPieces(paper, () => sect, section.blocks)]);
  sect.end();
  return started;
}

function blockPieces(paper: Paper, parent: () => Tag, blocks: Block[]): Piece[] {
  const pieces: Piece[] = [];
  blocks.forEach((block, i) => {
    const before = blocks[i - 1];
    const said = before?.kind === 'finding' ? before.text : null;
    // A note belongs to what stands above it, a finding to what follows.
    const above = pieces.at(-1);
    if (block.kind === 'note' && above !== undefined) above.keep = true;
    pieces.push(...printBlock(paper, parent, { block, said, more: i < blocks.length - 1 }));
  });
  return pieces;
}

function printBlock(
  paper: Paper,
  parent: () => Tag,
  { block, said, more }: { block: Block; said: string | null; more: boolean },
): Piece[] {
  switch (block.kind) {
    case 'paragraph':
      return textPieces(paper, parent, block.text, {
        tag: 'P',
        style: type.text,
        before: grid.line,
        width: column.measure,
      });
    case 'finding':
      return textPieces(paper, parent, block.text, {
        tag: 'P',
        style: type.finding,
        before: grid.half,
        keep: more,
        balanced: true,
      });
    case 'keyFigures':
      return keyFigurePieces(paper, parent, block.items);
    case 'facts':
      return factPieces(paper, parent, block.items);
    case 'list':
      return listPieces(paper, parent, block.items);
    case 'chart':
      return [chartPiece(paper, parent, block.chart, said)];
    case 'table':
      return tablePieces(paper, parent, block.table);
    case 'note':
      return notePieces(paper, parent, block.text);
    case 'asked':
      return askedPieces(paper, parent, block.questions);
  }
}
