/**
 * Codes that people type: a member's from a letter (eight characters), and the receipt of answers (sixteen). All but the
 * last character are by chance, the last one checks.
 * Twenty-three characters, a prime: with a different weight for each place every wrong character and every two that
 * changed places are noticed. No two of them look alike in print, and without vowels no code spells a word.
 * Of a member's code there are 3.4 thousand million: short enough to type, so tries must be limited, and only a keyed hash
 * be kept. Of receipts there are 23 to the power 15, some 68 bits: nobody guesses one.
 */
const alphabet = '23456789CDFGHJKMNPQRTWX';
const base = alphabet.length;

/** How many characters, the check among them. Below 23, so that no two places weigh the same. */
const codeSize = 8;
const receiptSize = 16;

/** Looks like a character of ours, which is then meant. */
const lookAlikes: Record<string, string> = { B: '8', S: '5', Z: '2' };

/** Bytes from here on would make the first characters likelier than the others. */
const fairBytes = 256 - (256 % base);

/** As many random bytes as it is asked for, fit for secrets. */
type Draw = (count: number) => Uint8Array;

export function makeCode(draw: Draw): string {
  return make(codeSize, draw);
}

/** Also in a browser: with crypto.getRandomValues behind `draw`. */
export function makeReceipt(draw: Draw): string {
  return make(receiptSize, draw);
}

/**
 * A code as people type it: capitals or not, with or without spaces and hyphens.
 * @returns the code, or what is wrong, in Dutch, to follow "Uw code "
 */
export function readCode(text: string): { code: string } | { fault: string } {
  return read(text, codeSize);
}

/** As readCode, of a receipt. */
export function readReceipt(text: string): { code: string } | { fault: string } {
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

function read(text: string, size: number): { code: string } | { fault: string } {
  const typed = text
    .normalize('NFKC')
    .toUpperCase()
    .replaceAll(/[\s\p{Pd}]/gu, '');
  const letters = Array.from(typed, (letter) => lookAlikes[letter] ?? letter);
  const strange = letters.find((letter) => !alphabet.includes(letter));
  if (strange !== undefined)
    return { fault: `bevat ${saidCharacter(strange)}. Dat teken staat in geen enkele code.` };
  if (letters.length !== size)
    return {
      fault: `telt ${letters.length} ${letters.length === 1 ? 'teken' : 'tekens'}. Een code telt er ${size}.`,
    };
  const values = letters.map((letter) => alphabet.indexOf(letter));
  if (weighed(values, size) !== 0)
    return { fault: 'klopt niet. Een teken is verkeerd getypt, of twee tekens zijn verwisseld.' };
  return { code: letters.join('') };
}

/** Sum of the values, each times its weight, as the rest of dividing by 23. The weights run from the size down to 1, that of the check. */
function weighed(values: number[], size: number): number {
  return values.reduce((sum, value, at) => sum + value * (size - at), 0) % base;
}

function saidCharacter(letter: string): string {
  if (letter === '0' || letter === 'O') return 'een nul of de letter O';
  if (letter === '1' || letter === 'I' || letter === 'L') return 'een één, of de letter I of L';
  return `“${letter}”`;
}
