import { readableColour } from '../../chart-layout/readable-colour.ts';
import { flow, type Piece } from '../flow.ts';
import { cleanTexts } from '../letters/clean-text.ts';
import { widthOf } from '../measure.ts';
import {
  closePaper,
  drawArtifact,
  drawRule,
  openSheet,
  pageNumber,
  startPage,
  writeLine,
  type Sheet,
} from '../paper.ts';
import { textPieces } from '../text-pieces.ts';
import { column, page, type, type TypeStyle } from '../theme.ts';
import type { MemberSheet, SheetSection } from './member-sheet.ts';
import { rowPieces } from './row-pieces.ts';

/** A tagged A4 PDF with embedded fonts. The same sheet gives the same bytes. */
export function printMemberSheet(given: MemberSheet): Buffer {
  const { pageLines, ...texts } = given;
  const sheet = { ...cleanTexts(texts), colour: readableColour(given.colour) };
  const paper = openSheet({ ...sheet, subtitle: sheet.made });
  startPage(paper);
  flow(paper, [
    ...headPieces(paper, sheet),
    ...sheet.sections.flatMap((one) => sectionPieces(paper, sheet, one)),
  ]);
  drawFeet(paper, sheet, pageLines);
  return closePaper(paper);
}

type Texts = Omit<MemberSheet, 'pageLines'>;

function headPieces(paper: Sheet, { municipality, title, lead, made, colour }: Texts): Piece[] {
  const text = (words: string, tag: string, place: { style: TypeStyle; before: number }): Piece[] =>
    textPieces(paper, () => paper.root, words, { tag, ...place, keep: true });
  return [
    ...text(municipality, 'P', { style: { ...type.chartTitle, colour }, before: 0 }),
    ...textPieces(paper, () => paper.root, title, {
      tag: 'H1',
      style: type.chapter,
      before: 4,
      keep: true,
      balanced: true,
      onStart: (y) => addBookmark(paper, title, y),
    }),
    ...text(lead, 'P', { style: type.text, before: 10 }),
    ...text(made, 'P', { style: type.quiet, before: 2 }),
  ];
}

function sectionPieces(paper: Sheet, { colour }: Texts, { title, notes, rows }: SheetSection): Piece[] {
  const heading = textPieces(paper, () => paper.root, title, {
    tag: 'H2',
    style: { ...type.section, colour },
    before: 26,
    keep: true,
    onStart: (y) => {
      addBookmark(paper, title, y);
      drawRule(paper, y - 7, column, { colour, weight: 0.75 });
    },
  });
  const said = notes.flatMap((note) =>
    textPieces(paper, () => paper.root, note, {
      tag: 'P',
      style: type.text,
      before: 4,
      keep: rows.length > 0,
    }),
  );
  return [...heading, ...said, ...rowPieces(paper, rows)];
}

/** PDFKit counts the left edge of a bookmark from the right of the page. */
function addBookmark(paper: Sheet, title: string, y: number): void {
  paper.doc.outline.addItem(title, { expanded: true, top: Math.max(y - 15, 0), left: page.width } as object);
}

function drawFeet(paper: Sheet, { title }: Texts, lines: MemberSheet['pageLines']): void {
  const count = pageNumber(paper);
  const { start } = paper.doc.bufferedPageRange();
  for (let i = 0; i < count; i++) {
    paper.doc.switchToPage(start + i);
    const number = `${lines.page} ${i + 1} ${lines.of} ${count}`;
    const right = column.left + column.width;
    drawArtifact(
      paper,
      () => {
        if (widthOf(title, type.footer) < column.width - 90)
          writeLine(paper, title, type.footer, { x: column.left, y: page.footer });
        writeLine(paper, number, type.footer, { x: 0, y: page.footer, right });
      },
      'Pagination',
    );
  }
}
