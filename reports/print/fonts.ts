import { createRequire } from 'node:module';
import { openSync } from 'fontkit';
import { keepSpelling } from './letters/spelling-font.ts';
import type { SpellingFont } from './letters/spelling-font.ts';

/** The faces a text can ask for. */
export type FontName = 'Sans' | 'SansSemibold' | 'Serif';
/** Those, and the faces that stand in for letters they lack. */
export type FaceName =
  FontName | 'Arabic' | 'ArabicSemibold' | 'Hebrew' | 'HebrewSemibold' | 'Emoji' | 'EmojiSemibold';

const resolve = createRequire(import.meta.url).resolve;

export const fontFiles: Record<FaceName, string> = {
  Sans: resolve('@expo-google-fonts/source-sans-3/400Regular/SourceSans3_400Regular.ttf'),
  SansSemibold: resolve('@expo-google-fonts/source-sans-3/600SemiBold/SourceSans3_600SemiBold.ttf'),
  Serif: resolve('@expo-google-fonts/source-serif-4/600SemiBold/SourceSerif4_600SemiBold.ttf'),
  Arabic: resolve('@expo-google-fonts/noto-sans-arabic/400Regular/NotoSansArabic_400Regular.ttf'),
  ArabicSemibold: resolve('@expo-google-fonts/noto-sans-arabic/600SemiBold/NotoSansArabic_600SemiBold.ttf'),
  Hebrew: resolve('@expo-google-fonts/noto-sans-hebrew/400Regular/NotoSansHebrew_400Regular.ttf'),
  HebrewSemibold: resolve('@expo-google-fonts/noto-sans-hebrew/600SemiBold/NotoSansHebrew_600SemiBold.ttf'),
  Emoji: resolve('@expo-google-fonts/noto-emoji/400Regular/NotoEmoji_400Regular.ttf'),
  EmojiSemibold: resolve('@expo-google-fonts/noto-emoji/600SemiBold/NotoEmoji_600SemiBold.ttf'),
};

const opened = new Map<FaceName, SpellingFont>();

/** An embedded face, opened once and shared by all documents: opening takes far longer than drawing a page. */
export function openFont(name: FaceName): SpellingFont {
  const known = opened.get(name);
  if (known !== undefined) return known;
  const font = openSync(fontFiles[name]);
  if (!('layout' in font)) throw new Error(`${fontFiles[name]}: expected one font, found a collection.`);
  const spelling = keepSpelling(font);
  opened.set(name, spelling);
  return spelling;
}

const layouts = new Map<FaceName, Record<string, unknown>>();
/** A long life must not let the memory grow without end: names and numbers of many reports pass here. */
const mostWords = 20_000;

/** What PDFKit remembers of each word it laid out in a face; the same for all documents. Ask once a document. */
export function layoutsOf(name: FaceName): Record<string, unknown> {
  const known = layouts.get(name);
  if (known !== undefined && Object.keys(known).length < mostWords) return known;
  const fresh = Object.create(null) as Record<string, unknown>;
  layouts.set(name, fresh);
  return fresh;
}
