/**
 * The code that a member types from a letter, or staff from a form on paper: seven characters by chance and one to check.
 * Twenty-three characters, a prime: with a different weight for each place every wrong character and every two that
 * changed places are noticed. No two of them look alike in print, and without vowels no code spells a word.
 * That is 3.4 thousand million codes: short enough to type, so tries must be limited, and only a keyed hash be kept.
 */
const alphabet = '23456789CDFGHJKMNPQRTWX';
const base = alphabet.length;
const size = 8;

/** Looks like a character of ours, which is then meant. */
const lookAlikes: Record<string, string> = { B: '8', S: '5', Z: '2' };

/** Bytes from here on would make the first characters likelier than the others. */
const fairBytes = 256 - (256 % base);

/** @param draw as many random bytes as it is asked for, fit for secrets */
export function makeCode(draw: (count: number) => Uint8Array): string {
  const values: number[] = [];
  while (values.length < size - 1)
    for (const byte of draw(size)) if (byte < fairBytes && values.length < size - 1) values.push(byte % base);
  const check = (base - weighed(values)) % base;
  return [...values, check].map((value) => alphabet.charAt(value)).join('');
}

/**
 * A code as people type it: capitals or not, with or without spaces and hyphens.
 * @returns the code, or what is wrong, in Dutch, to follow "Uw code "
 */
export function readCode(text: string): { code: string } | { fault: string } {
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
  if (weighed(letters.map((letter) => alphabet.indexOf(letter))) !== 0)
    return { fault: 'klopt niet. Een teken is verkeerd getypt, of twee tekens zijn verwisseld.' };
  return { code: letters.join('') };
}

/** Sum of the values, each times its weight, as the rest of dividing by 23. The weights run from 8 down to 1, that of the check. */
function weighed(values: number[]): number {
  return values.reduce((sum, value, at) => sum + value * (size - at), 0) % base;
}

function saidCharacter(letter: string): string {
  if (letter === '0' || letter === 'O') return 'een nul of de letter O';
  if (letter === '1' || letter === 'I' || letter === 'L') return 'een één, of de letter I of L';
  return `“${letter}”`;
}
