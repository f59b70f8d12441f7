import { load, type CheerioAPI } from 'cheerio';
import { strFromU8, unzipSync } from 'fflate';

/** The text of a Word file, or another of its parts, as XML: "w\\:p" finds its paragraphs. */
export function wordDocument(bytes: Buffer, path = 'word/document.xml'): CheerioAPI {
  const parts = unzipSync(bytes);
  const part = parts[path];
  if (part === undefined) throw new Error(`no ${path} in ${Object.keys(parts).join()}`);
  return load(strFromU8(part), { xml: true });
}
