/** The personal code, large, with its QR code: to answer on a screen instead, and to know whose form came back. */
import { linesOf, widthOf } from '../measure.ts';
import { drawArtifact, openTag, writeLine } from '../paper.ts';
import type { Sheet } from '../paper.ts';
import type { TypeStyle } from '../theme.ts';
import { drawLetterBoxes, letterBox } from './draw-marks.ts';
import { drawQr } from './draw-qr.ts';
import type { FormCode, PaperForm } from './form.ts';
import { sheet, type } from './form-style.ts';

const padding = 12;
const qr = 112;
/** From the top of the text to how to answer on a screen: the code, or boxes to write it in. */
const above = { code: 60, boxes: 24 + letterBox.height + 8 };

/** "K7QD4M9X" -> "K7QD 4M9X", as it is read aloud and typed. */
export function spokenCode(code: string): string {
  return `${code.slice(0, 4)}\u00a0${code.slice(4)}`;
}

export function codePanel(paper: Sheet, form: PaperForm, code: FormCode | null): void {
  const top = paper.y;
  const left = sheet.left + padding + (code === null ? 4 : qr + 10);
  const lines = onlineLines(form, code, sheet.right - padding - left);
  const y = top + padding;
  const online = y + (code === null ? above.boxes : above.code);
  const height = Math.max(
    code === null ? 0 : qr + padding,
    online - top + lines.length * type.text.leading + padding,
  );
  drawArtifact(paper, () =>
    paper.doc.lineWidth(1).rect(sheet.left, top, sheet.width, height).stroke(form.colour),
  );
  if (code !== null) {
    const alt = `QR-code naar ${form.webAddress}, met uw persoonlijke code`;
    const place = { x: sheet.left + padding - 2, y: top + (height - qr) / 2, size: qr };
    drawQr(paper, paper.root, { text: code.address, alt }, place);
  }
  writeCode(paper, code, { x: left, y });
  const tag = openTag(paper, paper.root, 'P');
  lines.forEach(({ text, style }, i) =>
    tag.add(() => writeLine(paper, `${text} `, style, { x: left, y: online + i * style.leading })),
  );
  tag.end();
  paper.y = top + height + 6;
}

/** The address stands on a line of its own, so that nobody types a space in it. */
function onlineLines(
  { webAddress }: PaperForm,
  code: FormCode | null,
  width: number,
): { text: string; style: TypeStyle }[] {
  const then = code === null ? 'en typ uw code.' : 'en typ uw code, of scan de QR-code.';
  const texts: [string, TypeStyle][] = [
    ['Antwoordt u liever op een scherm? Ga naar', type.text],
    [webAddress, type.strong],
    [then, type.text],
  ];
  return texts.flatMap(([text, style]) => linesOf(text, style, width).map((part) => ({ text: part, style })));
}

function writeCode(paper: Sheet, code: FormCode | null, { x, y }: { x: number; y: number }): void {
  const named = 'Uw persoonlijke code ';
  const tag = openTag(paper, paper.root, 'P');
  tag.add(() => {
    writeLine(paper, named, type.strong, { x, y });
    if (code !== null) writeLine(paper, spokenCode(code.code), type.code, { x, y: y + 17 });
    else
      writeLine(paper, 'staat in uw brief. Neem ze hier over.', type.text, {
        x: x + widthOf(named, type.strong),
        y,
      });
  });
  tag.end();
  if (code !== null) return;
  const next = drawLetterBoxes(paper, { x, y: y + 24 }, 4);
  drawLetterBoxes(paper, { x: next + 10, y: y + 24 }, 4);
}
