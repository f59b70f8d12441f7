import type { Piece } from '../flow.ts';
import type { Sheet } from '../paper.ts';
import { textPieces } from '../text-pieces.ts';
import type { PaperForm } from '../paper-form/form.ts';
import type { TypeStyle } from '../theme.ts';
import { codeBox } from './code-box.ts';
import { letterSheet, letterType } from './letter-style.ts';
import { letterWords } from './letter-words.ts';
import type { Letter, LetterSheet } from './letter.ts';

/** From the salutation on: the text, the code and how to answer, and last the greeting with the name of who writes. */
export function letterPieces(
  paper: Sheet,
  about: LetterSheet,
  letter: Letter,
  form: Pick<PaperForm, 'giveBack'> | null,
): Piece[] {
  const words = letterWords[letter.voice];
  const text = (line: string, before: number, style: TypeStyle = letterType.text, keep = false): Piece[] =>
    textPieces(paper, () => paper.root, line, {
      tag: 'P',
      style,
      before,
      left: letterSheet.left,
      width: letterSheet.width,
      keep,
    });
  const paragraph = (lines: string[], keep = false): Piece[] =>
    lines.flatMap((line, i) => text(line, i === 0 ? 9 : 0, letterType.text, keep || i < lines.length - 1));
  const sender = words.sender(about.municipality);
  const [greeting = []] = letter.paragraphs.slice(-1);
  const isSigned = greeting.join(' ').includes(about.municipality);
  // The words of staff may have it already.
  const saysPhone = letter.paragraphs.flat().some((line) => line.includes(about.phone));
  return [
    ...letter.paragraphs.slice(0, -1).flatMap((lines) => paragraph(lines)),
    codeBox(paper, about, letter),
    ...(saysPhone ? [] : text(words.call(about.phone, letter.phoneHours), 10)),
    ...(form === null ? [] : text(words.form(form.giveBack.join(' ')), saysPhone ? 10 : 4)),
    ...paragraph(greeting, !isSigned),
    ...(isSigned ? [] : text(sender, 4, letterType.strong)),
  ];
}
