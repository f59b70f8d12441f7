/** A QR code as a camera sees it on a printed page. */
import { readFileSync } from 'node:fs';
import { create } from 'qrcode';
import { runTool } from './tools.ts';

interface Picture {
  /** Grey from 0 to 255 at a point of the page. */
  at: (x: number, y: number) => number;
}

const dots = 4;

/** A page in grey, four dots a point. */
function greyPage(file: string, page: number): Picture {
  runTool('pdftoppm', [
    '-r',
    String(72 * dots),
    '-f',
    String(page),
    '-l',
    String(page),
    '-gray',
    '-singlefile',
    file,
    file,
  ]);
  const bytes = readFileSync(`${file}.pgm`);
  const [head = '', width = '0'] =
    /^P5\s(\d+)\s\d+\s255\s/.exec(bytes.subarray(0, 40).toString('latin1')) ?? [];
  const at = (x: number, y: number): number =>
    bytes[head.length + Math.floor(y * dots) * Number(width) + Math.floor(x * dots)] ?? 255;
  return { at };
}

/** Left and top of the first dark dot within the columns, as far as a dot tells. */
function firstDark(
  { at }: Picture,
  { left, right, top }: Record<'left' | 'right' | 'top', number>,
): { x: number; y: number } {
  for (let y = top; y < 800; y += 1 / dots)
    for (let x = left; x < right; x += 1 / dots) if (at(x, y) < 128) return { x, y };
  throw new Error('nothing dark was found');
}

/** Where on the page to look for it, and its width with the white around it. Points. */
interface Place extends Record<'left' | 'right' | 'top' | 'size', number> {
  page: number;
}

/** Its modules as 0 and 1: as they were meant for `address` and as they stand on the page; and the darkest grey right beside it. */
export function qrSeen(
  file: string,
  { page, size, ...place }: Place,
  address: string,
): { modules: string; drawn: string; quiet: number } {
  const { modules } = create(address, { errorCorrectionLevel: 'M' });
  const picture = greyPage(file, page);
  // In points: where the first dark corner stands, and how wide a module is.
  const corner = firstDark(picture, place);
  const step = size / (modules.size + 8);
  const seen = Array.from({ length: modules.size ** 2 }, (_, i) => {
    const [row, column] = [Math.floor(i / modules.size), i % modules.size];
    return picture.at(corner.x + (column + 0.5) * step, corner.y + (row + 0.5) * step) < 128 ? 1 : 0;
  });
  const quiet = [-0.5, -2, -3.5].map((away) => picture.at(corner.x + away * step, corner.y + 10 * step));
  return {
    modules: Array.from(modules.data, Number).join(''),
    drawn: seen.join(''),
    quiet: Math.min(...quiet),
  };
}
