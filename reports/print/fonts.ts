import { createRequire } from 'node:module';
import { openSync } from 'fontkit';
import type { Font } from 'fontkit';

export type FontName = 'Sans' | 'SansSemibold' | 'Serif';

const resolve = createRequire(import.meta.url).resolve;

export const fontFiles: Record<FontName, string> = {
  Sans: resolve('@expo-google-fonts/source-sans-3/400Regular/SourceSans3_400Regular.ttf'),
  SansSemibold: resolve('@expo-google-fonts/source-sans-3/600SemiBold/SourceSans3_600SemiBold.ttf'),
  Serif: resolve('@expo-google-fonts/source-serif-4/600SemiBold/SourceSerif4_600SemiBold.ttf'),
};

const opened = new Map<FontName, Font>();

/** An embedded face, opened once and shared by all documents: opening takes far longer than drawing a page. */
export function openFont(name: FontName): Font {
  const known = opened.get(name);
  if (known !== undefined) return known;
  const font = openSync(fontFiles[name]);
  if (!('layout' in font)) throw new Error(`${fontFiles[name]}: expected one font, found a collection.`);
  // A letter that is only met as part of another (‘ in “) would be remembered without its meaning, for later documents too.
  for (const point of font.characterSet) font.glyphForCodePoint(point);
  opened.set(name, font);
  return font;
}

const layouts = new Map<FontName, object>();
/** A long life must not let the memory grow without end: names and numbers of many reports pass here. */
const mostWords = 20_000;

/** What PDFKit remembers of each word it laid out in a face; the same for all documents. */
export function layoutsOf(name: FontName): object {
  const known = layouts.get(name);
  if (known !== undefined && Object.keys(known).length < mostWords) return known;
  const fresh = Object.create(null) as object;
  layouts.set(name, fresh);
  return fresh;
}
