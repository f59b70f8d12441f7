import type { ReportSection } from '../report.ts';
import type { Piece } from './flow.ts';
import { drawRule } from './paper.ts';
import type { Paper, Tag } from './paper.ts';
import { textPieces } from './text-pieces.ts';
import { colours, column, grid, page, type } from './theme.ts';

const chapters = new WeakMap<PDFKit.PDFDocument, PDFKit.PDFOutline>();

/** The heading of a section, with its bookmark and the place that links lead to. `opens`: just under its chapter's. */
export function headingPieces(
  paper: Paper,
  parent: () => Tag,
  section: ReportSection,
  place: { opens: boolean; onStart: () => void },
): Piece[] {
  const chapter = section.level === 1;
  const style = chapter ? type.chapter : { ...type.section, colour: paper.report.colour };
  const before = chapter ? grid.line * 3 : place.opens ? grid.half : grid.line * 1.4;
  const pieces = textPieces(paper, parent, section.title, {
    tag: chapter ? 'H1' : 'H2',
    style,
    before,
    keep: true,
    balanced: chapter,
    onStart: (top) => {
      place.onStart();
      addBookmark(paper, section, top);
      paper.doc.addNamedDestination(section.id, 'XYZ', column.left, Math.max(top - grid.line, 0), null);
      if (top > page.top && !place.opens) {
        drawRule(paper, top - before / 2, column, { colour: colours.rule, weight: 0.75 });
      }
    },
  });
  return chapter
    ? pieces.map((piece, i) =>
        i === pieces.length - 1 ? { ...piece, height: piece.height + grid.half / 2 } : piece,
      )
    : pieces;
}

function addBookmark(paper: Paper, section: ReportSection, top: number): void {
  // PDFKit counts the left edge of a bookmark from the right of the page.
  const place = { expanded: section.level === 1, top: Math.max(top - grid.line, 0), left: page.width };
  const above = section.level === 2 ? chapters.get(paper.doc) : undefined;
  const item = (above ?? paper.doc.outline).addItem(section.title, place);
  if (section.level === 1) chapters.set(paper.doc, item);
}
