import { dutch } from './phrases-dutch.ts';
import { english } from './phrases-english.ts';
import type { Phrases } from './phrases.ts';

/** Every fixed sentence of the report; a language without its own phrases gets the English ones. */
export function phrasesFor(language: string): Phrases {
  return language.startsWith('nl') ? dutch : english;
}
