/** Characters that are not letters: line breaks and spaces of all widths, which are set as a space. */
const spaces = /\r\n|[\t-\r\u0085\u1680\u2000-\u2006\u2008\u205f\u2028\u2029\u3000]/g;
/**
 * Characters that would act on what stands around them: controls, overrides and embeddings of direction, byte order
 * marks, annotations, and the invisible letters of tags unless a flag is spelled with them.
 */
const acting =
  /[\p{Cc}\u202a-\u202e\u2066-\u206f\ufeff\ufff9-\ufffb]|(?<flag>\u{1f3f4}[\u{e0020}-\u{e007e}]+\u{e007f})|[\u{e0000}-\u{e007f}]/gu;
/** No characters: halves of a pair, and the numbers that Unicode keeps free. */
const broken = /[\p{Cs}\p{Noncharacter_Code_Point}]/gu;
/** Marks heaped on one letter until they cover the lines around it. */
const heaped = /(?<kept>\p{M}{3})\p{M}+/gu;

const harmless = /^[\x20-\x7e\xa0-\xff]*$/;

/** A text without what could harm the page around it. Joiners, direction marks and soft hyphens stay. */
export function cleanText(text: string): string {
  if (harmless.test(text)) return text;
  return text
    .replace(spaces, ' ')
    .replace(acting, '$<flag>')
    .replace(broken, '\ufffd')
    .replace(heaped, '$<kept>');
}

/** The same data with every text in it cleaned. */
export function cleanTexts<Data>(data: Data): Data {
  const clean = (value: unknown): unknown => {
    if (typeof value === 'string') return cleanText(value);
    if (Array.isArray(value)) return value.map(clean);
    if (typeof value !== 'object' || value === null) return value;
    return Object.fromEntries(Object.entries(value).map(([key, inner]) => [key, clean(inner)]));
  };
  return clean(data) as Data;
}
