import type { Block, ReportSection } from '../report.ts';
import { askedPieces } from './asked-pieces.ts';
import { chartPiece } from './chart-piece.ts';
import { tablePieces } from './draw-table.ts';
import { flow, heightOf } from './flow.ts';
import type { Piece } from './flow.ts';
import { keyFigurePieces } from './key-figures.ts';
import { factPieces, listPieces } from './list-pieces.ts';
import { notePieces } from './note-pieces.ts';
import { openTag, pageNumber, startPage } from './paper.ts';
import type { Paper, Tag } from './paper.ts';
import { headingPieces } from './heading-pieces.ts';
import { textPieces } from './text-pieces.ts';
import { column, grid, page, type } from './theme.ts';

/** Parts of a page: no chapter begins under more than `shortPage`, none ends with less than `scrap` on its last page. */
const shortPage = 0.45;
const scrap = 0.25;

/**
 * Prints a section and tells on which page it starts. `next` is the level of the section after it; null at the end.
 * A chapter starts a page. So that no page is left nearly empty, one without sections of its own may stand whole under
 * a short one, and the last section of a chapter moves whole to a new page rather than leave a scrap of it there.
 */
export function drawSection(paper: Paper, section: ReportSection, next: 1 | 2 | null): number {
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
  const pieces = [...heading, ...blockPieces(paper, () => sect, section.blocks)];
  if (paper.y > page.top && startsPage(paper, section, { height: heightOf(pieces), next })) startPage(paper);
  if (section.level === 1) paper.chapterPage = pageNumber(paper);
  flow(paper, pieces);
  sect.end();
  return started;
}

function startsPage(
  paper: Paper,
  section: ReportSection,
  about: { height: number; next: 1 | 2 | null },
): boolean {
  const whole = page.bottom - page.top;
  const over = paper.y + about.height - page.bottom;
  const fits = over <= 0;
  if (section.level === 2) return about.next !== 2 && !fits && over < scrap * whole && about.height <= whole;
  const underShort = paper.chapterPage === pageNumber(paper) && paper.y - page.top <= shortPage * whole;
  return about.next === 2 || !underShort || !fits;
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
