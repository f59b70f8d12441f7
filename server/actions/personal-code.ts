/**
 * Codes that people type: a member's from a letter (eight characters), and the receipt of answers (sixteen). All but the
 * last character are by chance, the last one checks.
 * Twenty-three characters, a prime: with a different weight for each place every wrong character and every two that
 * changed places are noticed. No two of them look alike in print, and without vowels no code spells a word.
 * Of a member's code there are 3.4 thousand million: short enough to type, so tries must be limited, and only a keyed hash
 * be kept. Of receipts there are 23 to the power 15, some 68 bits: nobody guesses one.
 */
import type { CodeFault } from './code-fault.ts';

const alphabet = '23456789CDFGHJKMNPQRTWX';
const base = alphabet.length;

/** How many characters, the check among them. Below 23, so that no two places weigh the same. */
const codeSize = 8;
const receiptSize = 16;
const seedSize = 12;

/** Looks like a character of ours, which is then meant. */
const lookAlikes: Record<string, string> = { B: '8', S: '5', Z: '2' };

/** Bytes from here on would make the first characters likelier than the others. */
const fairBytes = 256 - (256 % base);

type ReadCode = { code: string } | { fault: CodeFault };

/** As many random bytes as it is asked for, fit for secrets. */
type Draw = (count: number) => Uint8Array;

export function makeCode(draw: Draw): string {
  return make(codeSize, draw);
}

/** Also in a browser: with crypto.getRandomValues behind `draw`. */
export function makeReceipt(draw: Draw): string {
  return make(receiptSize, draw);
}

/** The seed of a draw: read from a printed page and typed again by who checks it. */
export function makeSeed(draw: Draw): string {
  return make(seedSize, draw);
}

/**
 * A code as people type it: capitals or not, with or without spaces and hyphens.
 * @returns the code, or what is wrong with it
 */
export function readCode(text: string): ReadCode {
  return read(text, codeSize);
}

/** As readCode, of a receipt. */
export function readReceipt(text: string): ReadCode {
  return read(text, receiptSize);
}

/** As people read it out: groups of four. */
export function inGroups(code: string): string {
  return code.replaceAll(/(.{4})(?=.)/gu, '$1 ');
}

function make(size: number, draw: Draw): string {
  const values: number[] = [];
  while (values.length < size - 1)
    for (const byte of draw(size)) if (byte < fairBytes && values.length < size - 1) values.push(byte % base);
  const check = (base - weighed(values, size)) % base;
  return [...values, check].map((value) => alphabet.charAt(value)).join('');
}

function read(text: string, size: number): ReadCode {
  const typed = text
    .normalize('NFKC')
    .toUpperCase()
    .replaceAll(/[\s\p{Pd}]/gu, '');
  const letters = Array.from(typed, (letter) => lookAlikes[letter] ?? letter);
  const strange = letters.find((letter) => !alphabet.includes(letter));
  if (strange !== undefined) return { fault: { kind: 'character', character: lookedLike(strange) } };
  if (letters.length !== size) return { fault: { kind: 'length', count: letters.length, size } };
  const values = letters.map((letter) => alphabet.indexOf(letter));
  if (weighed(values, size) !== 0) return { fault: { kind: 'check' } };
  return { code: letters.join('') };
}

/** Sum of the values, each times its weight, as the rest of dividing by 23. The weights run from the size down to 1, that of the check. */
function weighed(values: number[], size: number): number {
  return values.reduce((sum, value, at) => sum + value * (size - at), 0) % base;
}

function lookedLike(letter: string): string {
  if (letter === 'O') return '0';
  return letter === 'I' || letter === 'L' ? '1' : letter;
}
