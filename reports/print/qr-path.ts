/** A QR code as one SVG path, for a page. */
import { create } from 'qrcode';

/** Light modules that must stand around a QR code (ISO/IEC 18004). */
const quiet = 4;

export interface QrPath {
  /** Width and height in modules, with the light edge. */
  size: number;
  /** The dark modules. */
  path: string;
}

export function qrPath(text: string): QrPath {
  const { modules } = create(text, { errorCorrectionLevel: 'M' });
  const squares: string[] = [];
  for (let row = 0; row < modules.size; row += 1)
    for (let column = 0; column < modules.size; column += 1)
      if (modules.get(row, column) !== 0) squares.push(`M${column + quiet} ${row + quiet}h1v1h-1z`);
  return { size: modules.size + 2 * quiet, path: squares.join('') };
}
