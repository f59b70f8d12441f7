import { dictIn } from '../read/objects.ts';
import { boxOfRectangle, joined, still, type Matrix } from './geometry.ts';
import { isName, numbersAmong, type Operand } from './operators.ts';
import type { Glyph } from './page-content.ts';
import { markOf, type Operators, type Reader } from './reader.ts';
import { matrixOf } from './state-operators.ts';

/** Of the size of the letters: how far they reach under and above the line. */
const [under, above] = [0.02, 0.5];

/** Operators that set and show text (ISO 32000-1, 9.3 and 9.4). */
export const textOperators: Operators = {
  BT: (reader) => {
    reader.textObject = reader.textObjects += 1;
    reader.textMatrix = reader.lineMatrix = still;
  },
  ET: (reader) => (reader.textObject = 0),
  Tc: (reader, operands) => (reader.graphics.letterSpace = first(operands)),
  Tw: (reader, operands) => (reader.graphics.wordSpace = first(operands)),
  Tz: (reader, operands) => (reader.graphics.stretch = first(operands) / 100),
  TL: (reader, operands) => (reader.graphics.leading = first(operands)),
  Ts: (reader, operands) => (reader.graphics.rise = first(operands)),
  Tr: (reader, operands) => (reader.graphics.invisible = [3, 7].includes(first(operands))),
  Tf: (reader, operands) => {
    const [name] = operands;
    const fonts = reader.resources === null ? null : dictIn(reader.resources, 'Font');
    const dict = fonts === null || !isName(name) ? null : dictIn(fonts, name.name);
    reader.graphics.font = dict === null ? null : reader.fontOf(dict);
    reader.graphics.size = first(operands);
  },
  Td: (reader, operands) => nextLine(reader, numbersAmong(operands)),
  TD: (reader, operands) => {
    reader.graphics.leading = -(numbersAmong(operands)[1] ?? 0);
    nextLine(reader, numbersAmong(operands));
  },
  Tm: (reader, operands) => (reader.textMatrix = reader.lineMatrix = matrixOf(operands)),
  'T*': (reader) => nextLine(reader, [0, -reader.graphics.leading]),
  Tj: show,
  TJ: (reader, [parts]) => show(reader, Array.isArray(parts) ? parts : []),
  "'": (reader, operands) => {
    nextLine(reader, [0, -reader.graphics.leading]);
    show(reader, operands);
  },
  '"': (reader, operands) => {
    [reader.graphics.wordSpace = 0, reader.graphics.letterSpace = 0] = numbersAmong(operands);
    nextLine(reader, [0, -reader.graphics.leading]);
    show(reader, operands);
  },
};

function first(operands: Operand[]): number {
  return numbersAmong(operands)[0] ?? 0;
}

function nextLine(reader: Reader, [x = 0, y = 0]: number[]): void {
  reader.textMatrix = reader.lineMatrix = joined([1, 0, 0, 1, x, y], reader.lineMatrix);
}

/** Strings one after the other; a number between them moves the next one. */
function show(reader: Reader, parts: Operand[]): void {
  const { font, size, stretch, colour, opacity, invisible, clips, matrix } = reader.graphics;
  if (font === null) throw new Error('A content stream shows text before it has chosen a font.');
  const [, , c, d] = joined(reader.textMatrix, matrix);
  const glyphs = parts.flatMap((part) => {
    if (typeof part === 'number') advance(reader, (-part / 1000) * size * stretch);
    return part instanceof Uint8Array ? font.codesOf(part).map((code) => showGlyph(reader, code)) : [];
  });
  if (glyphs.length === 0) return;
  reader.content.ink.push({
    kind: 'text',
    mark: markOf(reader),
    font,
    glyphs,
    size: size * Math.hypot(c, d),
    colour,
    opacity,
    invisible,
    clips,
  });
}

function showGlyph(reader: Reader, code: number): Glyph {
  const { font, size, stretch, letterSpace, wordSpace, rise, matrix } = reader.graphics;
  const width = ((font?.widthOf(code) ?? 0) / 1000) * size * stretch;
  const place: Matrix = joined(reader.textMatrix, matrix);
  const box = boxOfRectangle(place, [0, rise - under * size], [width, (under + above) * size]);
  const isSpace = code === 32 && font?.bytesPerCode === 1;
  advance(reader, width + (letterSpace + (isSpace ? wordSpace : 0)) * stretch);
  return { code, text: font?.textOf(code) ?? null, box };
}

function advance(reader: Reader, x: number): void {
  reader.textMatrix = joined([1, 0, 0, 1, x, 0], reader.textMatrix);
}
