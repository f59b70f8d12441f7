import type { FontName } from './fonts.ts';

/** A face of a document as PDFKit keeps it; its types leave this out. */
interface Face {
  id: string;
  ref(): object;
  /** Hexadecimal glyphs, and how far each goes on, in thousandths of the type size. */
  encode(text: string): [glyphs: string[], positions: Advance[]];
}

interface Advance {
  xAdvance: number;
  advanceWidth: number;
  xOffset: number;
  yOffset: number;
}

interface Shown {
  _font: Face;
  page: { height: number; fonts: Record<string, object> };
  addContent(data: string): void;
}

/**
 * Shows a text with its left end on a baseline, in the colour that was set last. PDFKit's own `text` works out the width
 * three times for each piece; a report has ten thousand.
 */
export function showText(
  doc: PDFKit.PDFDocument,
  text: string,
  { font, size }: { font: FontName; size: number },
  { x, baseline }: { x: number; baseline: number },
): void {
  doc.font(font);
  const shown = doc as unknown as Shown;
  const face = shown._font;
  shown.page.fonts[face.id] ??= face.ref();
  const place = (left: number, top: number): string => `1 0 0 -1 ${fixed(left)} ${fixed(top)} Tm`;
  const operators = ['BT', `/${face.id} ${fixed(size)} Tf`, place(x, baseline)];
  const [glyphs, positions] = face.encode(text);
  let [left, shift, run] = [x, false, ''];
  const close = (): void => {
    if (run !== '') operators.push(`[${run}] TJ`);
    run = '';
  };
  positions.forEach(({ xAdvance, advanceWidth, xOffset, yOffset }, i) => {
    const moved = xOffset !== 0 || yOffset !== 0;
    if (moved || shift) {
      close();
      operators.push(place(left + (xOffset * size) / 1000, baseline - (yOffset * size) / 1000));
    }
    shift = moved;
    run = run.endsWith('>') ? `${run.slice(0, -1)}${glyphs[i] ?? ''}>` : `${run}<${glyphs[i] ?? ''}>`;
    const kern = xAdvance - advanceWidth;
    if (kern !== 0) run += ` ${fixed(-kern)} `;
    left += (xAdvance * size) / 1000;
  });
  close();
  operators.push('ET');
  shown.addContent(operators.join('\n'));
}

function fixed(value: number): string {
  return String(Math.round(value * 1000) / 1000);
}
