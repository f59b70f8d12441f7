import { dataFileDutch } from './data-file-dutch.ts';
import { dataFileEnglish } from './data-file-english.ts';
import { dataFileFrench } from './data-file-french.ts';
import type { DataFileWords } from './data-file-words.ts';
import { tongueOf, type Tongue } from './tongue.ts';

const words: Record<Tongue, DataFileWords> = { nl: dataFileDutch, en: dataFileEnglish, fr: dataFileFrench };

/** A language without words of its own gets the English ones. */
export function dataFileWords(language: string): DataFileWords {
  return words[tongueOf(language)];
}
