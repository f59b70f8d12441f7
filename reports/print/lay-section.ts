import type { ReportSection } from '../report.ts';
import { blockPieces } from './block-pieces.ts';
import { endOfRun, heightOf } from './flow.ts';
import type { Piece } from './flow.ts';
import { headingPieces } from './heading-pieces.ts';
import { openTag, pageNumber } from './paper.ts';
import type { Paper, Tag } from './paper.ts';
import { page } from './theme.ts';

/** A section measured, before anybody knows where it will stand. */
export interface LaidSection {
  section: ReportSection;
  pieces: Piece[];
  /** Page on which its heading stands; 0 until it is drawn. */
  started: number;
  /** Its place in the reading order. */
  tag: () => Tag;
}

/** @param earlier the sections above it; a part belongs to the last chapter among them */
export function laySection(paper: Paper, section: ReportSection, earlier: LaidSection[]): LaidSection {
  const before = earlier.at(-1)?.section;
  const chapter = earlier.findLast((one) => one.section.level === 1);
  let sect: Tag | undefined;
  const parent = (): Tag => {
    const around = section.level === 2 && chapter !== undefined ? chapter.tag() : paper.root;
    return (sect ??= openTag(paper, around, 'Sect', { title: section.title }));
  };
  const laid: LaidSection = { section, pieces: [], started: 0, tag: parent };
  const opens = section.level === 2 && before?.level === 1 && before.blocks.length === 0;
  const onStart = (): void => {
    laid.started = pageNumber(paper);
  };
  laid.pieces = [
    ...headingPieces(paper, parent, section, { opens, onStart }),
    ...blockPieces(paper, parent, section),
  ];
  return laid;
}

/** Space that must be left on a page for a chapter to begin on it. */
const leastLeft = 0.3 * (page.bottom - page.top);

/** So much of a chapter must fit where it begins: whole runs that together are at least this high. */
const beginning = 0.4 * (page.bottom - page.top);

/** A chapter begins a page when it asks for one, or when it would begin too far down for what belongs together. */
export function beginsPage(paper: Paper, sections: LaidSection[], at: number): boolean {
  const laid = sections[at];
  if (laid === undefined || at === 0 || laid.section.level === 2) return false;
  if (laid.section.page === 'new' || page.bottom - paper.y < leastLeft) return true;
  return paper.y + openingOf(laid, sections[at + 1]) > page.bottom;
}

/** Height of a short chapter, or of a long one's heading with the first thing under it. */
function openingOf({ section, pieces }: LaidSection, next: LaidSection | undefined): number {
  if (next?.section.level !== 2) return beginningOf(pieces);
  if (section.blocks.length > 0) return heightOf(pieces.slice(0, endOfRun(pieces, 0)));
  return heightOf(pieces) + heightOf(next.pieces.slice(0, endOfRun(next.pieces, 0)));
}

function beginningOf(pieces: Piece[]): number {
  let end = 0;
  while (end < pieces.length && heightOf(pieces.slice(0, end)) < beginning) end = endOfRun(pieces, end);
  return heightOf(pieces.slice(0, end));
}
