/** The library dates a document with the clock and names its parts by chance or by counting on: here they are named in their order. */
import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate';

/** The name of a link in a document: 21 letters by chance. */
const linkName = /rId[\w-]{21}/gu;
const counted = [/(?<=<wp:docPr id=")\d+(?=")/gu, /(?<=<w:bookmark(?:Start|End)\b[^>]*w:id=")\d+(?=")/gu];

/** @throws Error when the day is none */
export function dated(written: Uint8Array, day: string): Buffer {
  if (!/^\d{4}-\d\d-\d\d$/u.test(day))
    throw new Error(`The date of the report is "${day}"; expected a day as 2021-10-14.`);
  const links = new Map<string, string>();
  const nameOf = (name: string): string => {
    const known = links.get(name) ?? `rIdLink${links.size + 1}`;
    links.set(name, known);
    return known;
  };
  const parts = Object.entries(unzipSync(written))
    // The document names its links in the order in which they stand.
    .toSorted(([one], [other]) => Number(isMain(other)) - Number(isMain(one)) || (one < other ? -1 : 1));
  const files = parts.map(([path, bytes]): [string, Uint8Array] => {
    if (!/\.(?:xml|rels)$/u.test(path)) return [path, bytes];
    let text = strFromU8(bytes).replaceAll(linkName, nameOf);
    if (path === 'docProps/core.xml')
      text = text.replaceAll(/\d{4}-\d\d-\d\dT[\d:.]+Z/gu, `${day}T12:00:00Z`);
    if (isMain(path)) for (const pattern of counted) text = text.replaceAll(pattern, inOrder());
    return [path, strToU8(text)];
  });
  // [Content_Types].xml first, as readers that do not unzip the whole expect it.
  const sorted = files.toSorted(
    ([one], [other]) => Number(other.startsWith('[')) - Number(one.startsWith('[')),
  );
  // A moment without a zone is the same date in a zip wherever it is made.
  return Buffer.from(zipSync(Object.fromEntries(sorted), { mtime: `${day}T12:00:00` }));
}

function isMain(path: string): boolean {
  return path === 'word/document.xml';
}

function inOrder(): (number: string) => string {
  const numbers = new Map<string, string>();
  return (number) => {
    const known = numbers.get(number) ?? String(numbers.size + 1);
    numbers.set(number, known);
    return known;
  };
}
