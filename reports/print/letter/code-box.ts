/** The personal code in a box, with the address to type it at and a QR code that opens the questionnaire by itself. */
import type { Piece } from '../flow.ts';
import { linesOf } from '../measure.ts';
import { drawArtifact, openTag, writeLine, type Sheet } from '../paper.ts';
import { spokenCode } from '../paper-form/code-panel.ts';
import { drawQr } from '../paper-form/draw-qr.ts';
import { letterSheet, letterType } from './letter-style.ts';
import { letterWords } from './letter-words.ts';
import type { Letter, LetterSheet } from './letter.ts';

const padding = 10;
const qr = 112;

export function codeBox(paper: Sheet, about: LetterSheet, { voice, code }: Letter): Piece {
  const words = letterWords[voice];
  const { left, width, right } = letterSheet;
  const textLeft = left + padding + qr + 12;
  // The address stands on a line of its own, so that nobody types a space in it.
  const online = [
    { text: words.goTo, style: letterType.text },
    { text: about.webAddress, style: letterType.strong },
    { text: words.thenType, style: letterType.text },
  ].flatMap(({ text, style }) =>
    linesOf(text, style, right - padding - textLeft).map((part) => ({ text: part, style })),
  );
  const above = letterType.strong.leading + letterType.code.leading + 4;
  const texts = above + online.length * letterType.text.leading;
  const height = Math.max(qr, texts) + 2 * padding;
  return {
    before: 14,
    height,
    keep: false,
    draw: (top) => {
      drawArtifact(paper, () => paper.doc.lineWidth(1).rect(left, top, width, height).stroke(about.colour));
      const place = { x: left + padding, y: top + (height - qr) / 2, size: qr };
      drawQr(paper, paper.root, { text: code.address, alt: words.qr(about.webAddress) }, place);
      const y = top + (height - texts) / 2;
      const said = openTag(paper, paper.root, 'P');
      said.add(() => {
        writeLine(paper, `${words.yourCode} `, letterType.strong, { x: textLeft, y });
        writeLine(paper, spokenCode(code.code), letterType.code, {
          x: textLeft,
          y: y + letterType.strong.leading,
        });
      });
      said.end();
      const how = openTag(paper, paper.root, 'P');
      online.forEach(({ text, style }, i) =>
        how.add(() => writeLine(paper, `${text} `, style, { x: textLeft, y: y + above + i * style.leading })),
      );
      how.end();
    },
  };
}
