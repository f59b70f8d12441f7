import { readableColour } from '../../chart-layout/readable-colour.ts';
import { paperQuestions, type PaperQuestion } from '../../../surveys/paper/paper-questions.ts';
import { flow, type Piece } from '../flow.ts';
import { cleanTexts } from '../letters/clean-text.ts';
import { closePaper, drawRule, openSheet, pageNumber, startPage, type Sheet } from '../paper.ts';
import { textPieces } from '../text-pieces.ts';
import { colours, page } from '../theme.ts';
import { drawFeet } from './draw-feet.ts';
import type { FormCode, PaperForm } from './form.ts';
import { sheet, type } from './form-style.ts';
import { drawFront } from './front-page.ts';
import { questionPieces } from './question-pieces.ts';
import { unbroken } from './unbroken.ts';

/**
 * Forms to be filled in with a pen, one for each code, or one without; as a tagged A4 PDF with embedded fonts. Every form
 * begins on the front of a sheet, so that nobody's form ends on the back of another's. The same forms give the same bytes.
 */
export function printForms(given: PaperForm, codes: FormCode[] | null): Buffer {
  const form = cleanTexts({ ...given, colour: readableColour(given.colour) });
  const subtitle = 'Vragenlijst op papier';
  const paper = openSheet({ ...form, subtitle, language: 'nl-BE' });
  const copies = codes ?? [null];
  const setForm = formSetter(paper, form, copies.length === 1);
  copies.forEach((code, i) => {
    startLeaf(paper);
    setForm(code, code === null ? form.title : `Formulier ${i + 1}`);
  });
  return closePaper(paper);
}

/** The next page is the front of a leaf: duplex printers put the page after it on its back. */
export function startLeaf(paper: Sheet): void {
  if (pageNumber(paper) % 2 === 1) startPage(paper, sheet.top);
  startPage(paper, sheet.top);
}

/**
 * Sets forms from the page that was just begun, each with its bookmark.
 * @param form with clean texts and a readable colour
 * @param withSections whether the sections of a form are bookmarks too
 */
export function formSetter(
  paper: Sheet,
  form: PaperForm,
  withSections: boolean,
): (code: FormCode | null, bookmark: string) => void {
  const sections = sectionsOf(form);
  return (code, bookmark) => {
    const first = pageNumber(paper) - 1;
    const above = paper.doc.outline.addItem(bookmark, placeAt(0));
    drawFront(paper, form, code);
    flow(paper, piecesOf(paper, sections, withSections ? above : null), sheet);
    drawFeet(paper, form, { code, first, count: pageNumber(paper) - first });
    paper.doc.switchToPage(paper.doc.bufferedPageRange().start + pageNumber(paper) - 1);
  };
}

interface Section {
  title: string | null;
  questions: PaperQuestion[];
}

function sectionsOf({ questionnaire }: PaperForm): Section[] {
  const all = paperQuestions(questionnaire);
  const sections = questionnaire.pages.map(({ title, questions }) => {
    const names = new Set(questions.map(({ name }) => name));
    return { title, questions: all.filter(({ question }) => names.has(question.name)) };
  });
  return sections.filter(({ questions }) => questions.length > 0);
}

function piecesOf(paper: Sheet, sections: Section[], above: PDFKit.PDFOutline | null): Piece[] {
  const titled = sections.some(({ title }) => title !== null);
  const questions = sections.flatMap(({ title, questions: asked }) => [
    ...(title === null ? [] : headingPieces(paper, title, above)),
    ...asked.flatMap((question) => questionPieces(paper, paper.root, question, titled ? 'H3' : 'H2')),
  ]);
  const end = textPieces(paper, () => paper.root, thanks, {
    tag: 'P',
    style: type.text,
    before: 12,
    left: sheet.left,
    width: sheet.width,
  });
  return [...questions, ...headingPieces(paper, 'Einde', above), ...end];
}

const thanks =
  'Dit was de laatste vraag. Hartelijk dank. Kijk nog even na of u geen bladzijde oversloeg. Op de eerste bladzijde staat hoe u het formulier teruggeeft.';

function headingPieces(paper: Sheet, title: string, above: PDFKit.PDFOutline | null): Piece[] {
  const texts = textPieces(paper, () => paper.root, title, {
    tag: 'H2',
    style: type.section,
    before: 0,
    left: sheet.left,
    width: sheet.width,
    onStart: (y) => {
      above?.addItem(title, placeAt(y - 10));
      drawRule(paper, y - 5, { left: sheet.left, width: sheet.width }, { colour: colours.ink, weight: 1 });
    },
  });
  return unbroken(texts).map((piece, i, all) => ({
    ...piece,
    before: i === 0 ? 28 : piece.before,
    // The question under it brings its own space.
    height: i === all.length - 1 ? piece.height - 8 : piece.height,
    keep: true,
  }));
}

/** PDFKit counts the left edge of a bookmark from the right of the page. */
function placeAt(y: number): { expanded: boolean; top: number; left: number } {
  return { expanded: true, top: Math.max(y, 0), left: page.width };
}
