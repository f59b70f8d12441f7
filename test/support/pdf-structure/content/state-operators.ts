import { dictIn, nameIn, numberIn } from '../read/objects.ts';
import { joined, type Matrix } from './geometry.ts';
import { isName, numbersAmong, type Operand } from './operators.ts';
import type { Colour } from './page-content.ts';
import type { Operators } from './reader.ts';

/** Operators that set what later ones paint with: saving, placing, colours (ISO 32000-1, 8.4 and 8.6). */
export const stateOperators: Operators = {
  q: (reader) => reader.saved.push({ ...reader.graphics }),
  Q: (reader) => {
    reader.graphics = reader.saved.pop() ?? reader.graphics;
  },
  cm: (reader, operands) => {
    reader.graphics.matrix = joined(matrixOf(operands), reader.graphics.matrix);
  },
  gs: (reader, [name]) => {
    const states = reader.resources === null ? null : dictIn(reader.resources, 'ExtGState');
    const state = states === null || !isName(name) ? null : dictIn(states, name.name);
    if (state !== null) reader.graphics.opacity = numberIn(state, 'ca') ?? reader.graphics.opacity;
  },
  g: (reader, operands) => (reader.graphics.colour = colourOf(operands)),
  rg: (reader, operands) => (reader.graphics.colour = colourOf(operands)),
  k: (reader, operands) => (reader.graphics.colour = colourOf(operands)),
  cs: (reader, [name]) => {
    const spaces = reader.resources === null ? null : dictIn(reader.resources, 'ColorSpace');
    const space = isName(name) ? name.name : '';
    const named = spaces === null ? space : (nameIn(spaces, space) ?? space);
    reader.graphics.plainColours = named.startsWith('Device');
    reader.graphics.colour = reader.graphics.plainColours ? [0, 0, 0] : null;
  },
  sc: (reader, operands) =>
    (reader.graphics.colour = reader.graphics.plainColours ? colourOf(operands) : null),
  scn: (reader, operands) =>
    (reader.graphics.colour = reader.graphics.plainColours ? colourOf(operands) : null),
};

export function matrixOf(operands: Operand[]): Matrix {
  const [a = 1, b = 0, c = 0, d = 1, e = 0, f = 0] = numbersAmong(operands);
  return [a, b, c, d, e, f];
}

/** Grey, red-green-blue or cyan-magenta-yellow-black, by how many numbers there are. */
function colourOf(operands: Operand[]): Colour | null {
  const parts = numbersAmong(operands);
  const [one = 0, two = 0, three = 0, black = 0] = parts;
  if (parts.length === 1) return [one, one, one];
  if (parts.length === 3) return [one, two, three];
  if (parts.length !== 4) return null;
  const ink = (part: number): number => (1 - part) * (1 - black);
  return [ink(one), ink(two), ink(three)];
}
