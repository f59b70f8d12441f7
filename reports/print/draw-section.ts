import type { ReportSection } from '../report.ts';
import { blockPieces } from './block-pieces.ts';
import { flow, heightOf } from './flow.ts';
import { headingPieces } from './heading-pieces.ts';
import { openTag, pageNumber, startPage } from './paper.ts';
import type { Paper } from './paper.ts';
import { page } from './theme.ts';

/** The sections before and after one; undefined at the ends. */
export interface Neighbours {
  before: ReportSection | undefined;
  after: ReportSection | undefined;
}

/**
 * Prints a section and tells on which page it starts. A chapter starts a page; one without sections of its own may
 * stand whole under another one, so that no page is left nearly empty.
 */
export function drawSection(paper: Paper, section: ReportSection, neighbours: Neighbours): number {
  const sect = openTag(paper, paper.root, 'Sect', { title: section.title });
  let started = pageNumber(paper);
  const opens =
    section.level === 2 && neighbours.before?.level === 1 && neighbours.before.blocks.length === 0;
  const onStart = (): void => {
    started = pageNumber(paper);
  };
  const heading = headingPieces(paper, () => sect, section, { opens, onStart });
  const pieces = [...heading, ...blockPieces(paper, () => sect, section)];
  const isChapter = section.level === 1;
  if (isChapter && startsPage(paper, heightOf(pieces), neighbours)) startPage(paper, page.chapterTop);
  if (isChapter) paper.chapterPage = pageNumber(paper);
  flow(paper, pieces);
  for (let at = started + 1; at <= pageNumber(paper); at++) paper.goesOn.set(at, section.title);
  sect.end();
  return started;
}

function startsPage(paper: Paper, height: number, { before, after }: Neighbours): boolean {
  if (before === undefined) return false;
  const underShort = paper.chapterPage === pageNumber(paper) && before.level === 1;
  return after?.level === 2 || !underShort || paper.y + height > page.bottom;
}
