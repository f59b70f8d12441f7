/** The personal code, large, with its QR code: to answer on a screen instead, and to know whose form came back. */
import { proseLines, widthOf } from '../measure.ts';
import { drawArtifact, openTag, writeLine, writeLines } from '../paper.ts';
import type { Sheet } from '../paper.ts';
import { drawLetterBoxes, letterBox } from './draw-marks.ts';
import { drawQr } from './draw-qr.ts';
import type { FormCode, PaperForm } from './form.ts';
import { sheet, type } from './form-style.ts';

const panel = { height: 132, blank: 112, padding: 12 };
const qr = 112;

/** "K7QD4M9X" -> "K7QD 4M9X", as it is read aloud and typed. */
export function spokenCode(code: string): string {
  return `${code.slice(0, 4)}\u00a0${code.slice(4)}`;
}

export function codePanel(paper: Sheet, form: PaperForm, code: FormCode | null): void {
  const top = paper.y;
  const height = code === null ? panel.blank : panel.height;
  drawArtifact(paper, () =>
    paper.doc.lineWidth(1).rect(sheet.left, top, sheet.width, height).stroke(form.colour),
  );
  const left = sheet.left + panel.padding + (code === null ? 4 : qr + 10);
  const width = sheet.right - panel.padding - left;
  if (code !== null) {
    const alt = `QR-code naar ${form.webAddress}, met uw persoonlijke code`;
    drawQr(
      paper,
      paper.root,
      { text: code.address, alt },
      { x: sheet.left + panel.padding - 2, y: top + (height - qr) / 2, size: qr },
    );
  }
  let y = top + panel.padding;
  const said = openTag(paper, paper.root, 'P');
  said.add(() => {
    writeLine(paper, 'Uw persoonlijke code ', type.strong, { x: left, y });
    if (code !== null) writeLine(paper, spokenCode(code.code), type.code, { x: left, y: y + 17 });
    else
      writeLine(paper, 'staat in uw brief. Neem ze hier over.', type.text, {
        x: left + widthOf('Uw persoonlijke code ', type.strong),
        y,
      });
  });
  said.end();
  if (code === null) {
    const next = drawLetterBoxes(paper, { x: left, y: y + 24 }, 4);
    drawLetterBoxes(paper, { x: next + 10, y: y + 24 }, 4);
  }
  y += code === null ? 24 + letterBox.height + 8 : 60;
  const text = `Antwoordt u liever op een scherm? Ga naar ${form.webAddress} en typ uw code${code === null ? '.' : ', of scan de QR-code.'}`;
  const online = openTag(paper, paper.root, 'P');
  online.add(() => writeLines(paper, proseLines(text, type.text, width), type.text, { x: left, y }));
  online.end();
  paper.y = top + height + 6;
}
