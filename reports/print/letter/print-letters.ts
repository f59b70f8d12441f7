import { readableColour } from '../../chart-layout/readable-colour.ts';
import type { Voice } from '../../../surveys/language.ts';
import { flow } from '../flow.ts';
import { cleanTexts } from '../letters/clean-text.ts';
import { closePaper, openSheet, openTag, pageNumber, startPage, type Sheet } from '../paper.ts';
import type { PaperForm } from '../paper-form/form.ts';
import { formSetter, startLeaf } from '../paper-form/print-forms.ts';
import { page } from '../theme.ts';
import { drawHead } from './letter-head.ts';
import { letterPieces } from './letter-pieces.ts';
import { letterSheet } from './letter-style.ts';
import type { Letter, LetterSheet } from './letter.ts';

const spoken: Record<Voice, string> = { 'nl-u': 'nl-BE', 'nl-je': 'nl-BE', fr: 'fr-BE', en: 'en-GB' };

/**
 * Letters as one tagged A4 PDF with embedded fonts, each on leaves of its own, and behind each letter, when there is a
 * form, the form with the same code. A letter and its form part from one another: the form has no name. The same letters
 * give the same bytes.
 */
export function printLetters(given: LetterSheet, letters: Letter[], givenForm: PaperForm | null): Buffer {
  const about = cleanTexts({ ...given, colour: readableColour(given.colour) });
  const paper = openSheet({ ...about, subtitle: 'Brieven', language: 'nl-BE' });
  const form =
    givenForm === null ? null : cleanTexts({ ...givenForm, colour: readableColour(givenForm.colour) });
  const setForm = form === null ? null : formSetter(paper, form, false);
  letters.map(cleanTexts).forEach((letter, i) => {
    startLeaf(paper);
    paper.doc.outline.addItem(`Brief ${i + 1}`, { expanded: false, top: 0, left: page.width } as object);
    drawLetter(paper, about, letter, form);
    if (setForm === null) return;
    startLeaf(paper);
    setForm(letter.code, `Formulier ${i + 1}`);
  });
  // Files that are printed one after the other begin on a front too.
  if (pageNumber(paper) % 2 === 1) startPage(paper, letterSheet.top);
  return closePaper(paper);
}

function drawLetter(paper: Sheet, about: LetterSheet, letter: Letter, form: PaperForm | null): void {
  const root = openTag(paper, paper.root, 'Sect', { lang: spoken[letter.voice] });
  const own: Sheet = { doc: paper.doc, root, y: letterSheet.top };
  drawHead(own, about, letter);
  flow(own, letterPieces(own, about, letter, form), letterSheet);
  root.end();
}
