/** Windows-1252 by its own table: TextDecoder of Node 20 reads it as Latin-1, so that 0x80 is no euro sign. */
const specials = '€\u0081‚ƒ„…†‡ˆ‰Š‹Œ\u008DŽ\u008F\u0090‘’“”•–—˜™š›œ\u009DžŸ';

export function windows1252Text(bytes: Buffer): string {
  return bytes
    .toString('latin1')
    .replaceAll(/[\u0080-\u009F]/g, (char) => specials.charAt(char.charCodeAt(0) - 0x80));
}

/** The byte of a character, or null when Windows-1252 has none. */
export function windows1252Byte(char: string): number | null {
  const special = specials.indexOf(char);
  if (special >= 0) return 0x80 + special;
  const code = char.charCodeAt(0);
  return code < 0x80 || (code >= 0xa0 && code <= 0xff) ? code : null;
}
