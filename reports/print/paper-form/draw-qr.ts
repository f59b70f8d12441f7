import { create } from 'qrcode';
import { openTag, type Sheet, type Tag } from '../paper.ts';

/** Light modules that must stand around a QR code (ISO/IEC 18004). */
const quiet = 4;

/** A QR code as squares within a white square of `size` points; readers that read aloud hear `alt`. */
export function drawQr(
  paper: Sheet,
  parent: Tag,
  { text, alt }: { text: string; alt: string },
  { x, y, size }: { x: number; y: number; size: number },
): void {
  // Level M: a fold or a stain over 15 % of it does no harm.
  const { modules } = create(text, { errorCorrectionLevel: 'M' });
  const step = size / (modules.size + 2 * quiet);
  const tag = openTag(paper, parent, 'Figure', { alt, bbox: [x, y, x + size, y + size] });
  tag.add(() => {
    for (let row = 0; row < modules.size; row++) {
      for (const [from, length] of darkRuns(modules, row))
        paper.doc.rect(x + (from + quiet) * step, y + (row + quiet) * step, length * step, step);
    }
    paper.doc.fill('#000000');
  });
  tag.end();
}

/** Dark modules side by side are one bar, so that no hairline shows between them. */
function darkRuns(
  modules: ReturnType<typeof create>['modules'],
  row: number,
): [from: number, length: number][] {
  const runs: [number, number][] = [];
  for (let column = 0; column < modules.size; column++) {
    if (modules.get(row, column) === 0) continue;
    const last = runs.at(-1);
    if (last !== undefined && last[0] + last[1] === column) last[1] += 1;
    else runs.push([column, 1]);
  }
  return runs;
}
