import { tongueOf, type Tongue } from '../../findings/tongue.ts';
import type { FigureWords } from './figure-words.ts';
import { figureWordsDutch } from './figure-words-dutch.ts';
import { figureWordsEnglish } from './figure-words-english.ts';
import { figureWordsFrench } from './figure-words-french.ts';

const words: Record<Tongue, FigureWords> = {
  nl: figureWordsDutch,
  en: figureWordsEnglish,
  fr: figureWordsFrench,
};

/** In the language of a report; English where there are none of its own. */
export function wordsOfFigures(language: string): FigureWords {
  return words[tongueOf(language)];
}
