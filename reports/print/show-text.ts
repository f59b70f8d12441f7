import type { DocumentFace, ReportDocument } from './document.ts';
import type { FaceName } from './fonts.ts';
import type { Setting } from './letters/spelling-font.ts';

interface Shown {
  page: { height: number; fonts: Record<string, ReturnType<DocumentFace['ref']>> };
}

/**
 * Shows letters of one face, `size` points, with their left end on a baseline, in the colour that was set last. PDFKit's
 * own `text` works out the width three times for each piece; a report has ten thousand.
 */
export function showText(
  doc: ReportDocument,
  { text, face: name, setting }: { text: string; face: FaceName; setting?: Setting },
  size: number,
  { x, baseline }: { x: number; baseline: number },
): void {
  const face = doc.face(name);
  (doc as unknown as Shown).page.fonts[face.id] ??= face.ref();
  const place = (left: number, top: number): string => `1 0 0 -1 ${fixed(left)} ${fixed(top)} Tm`;
  const operators = ['BT', `/${face.id} ${fixed(size)} Tf`, place(x, baseline)];
  const [glyphs, positions] = face.encode(text, setting);
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
  doc.addContent(operators.join('\n'));
}

function fixed(value: number): string {
  return String(Math.round(value * 1000) / 1000);
}
