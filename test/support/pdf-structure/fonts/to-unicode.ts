/** What the codes of a font mean, as its ToUnicode map says (ISO 32000-1, 9.10.3). */
export function readToUnicode(bytes: Uint8Array): Map<number, string> {
  const text = Buffer.from(bytes).toString('latin1');
  const meanings = new Map<number, string>();
  for (const [, body = ''] of text.matchAll(/beginbfchar(.*?)endbfchar/gs)) {
    for (const [, code = '', meaning = ''] of body.matchAll(/<([\da-f\s]+)>\s*<([\da-f\s]*)>/gi)) {
      meanings.set(Number.parseInt(code, 16), plain(meaning));
    }
  }
  for (const [, body = ''] of text.matchAll(/beginbfrange(.*?)endbfrange/gs)) addRanges(meanings, body);
  return meanings;
}

function addRanges(meanings: Map<number, string>, body: string): void {
  const range = /<([\da-f]+)>\s*<([\da-f]+)>\s*(?:<([\da-f\s]*)>|\[([^\]]*)\])/gi;
  for (const [, low = '', high = '', meaning, list] of body.matchAll(range)) {
    const [from, to] = [Number.parseInt(low, 16), Number.parseInt(high, 16)];
    const listed = [...(list ?? '').matchAll(/<([\da-f\s]*)>/gi)].map(([, one = '']) => plain(one));
    for (let code = from; code <= to; code++) {
      const said = meaning === undefined ? listed[code - from] : later(plain(meaning), code - from);
      if (said !== undefined) meanings.set(code, said);
    }
  }
}

/** The last character, so many further on. */
function later(text: string, steps: number): string {
  const last = Array.from(text).at(-1) ?? '';
  return text.slice(0, text.length - last.length) + String.fromCodePoint((last.codePointAt(0) ?? 0) + steps);
}

function plain(hexadecimal: string): string {
  const bytes = Buffer.from(hexadecimal.replaceAll(/\s/g, ''), 'hex');
  return (bytes.length === 1 ? Buffer.from([bytes[0] ?? 0, 0]) : bytes.swap16()).toString('utf16le');
}
