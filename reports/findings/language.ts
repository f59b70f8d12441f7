import { dutch } from './phrases-dutch.ts';
import { english } from './phrases-english.ts';
import { french } from './phrases-french.ts';
import type { Phrases } from './phrases.ts';
import { tongueOf, type Tongue } from './tongue.ts';

const phrases: Record<Tongue, Phrases> = { nl: dutch, en: english, fr: french };

/** Every fixed sentence of the report; a language without its own phrases gets the English ones. */
export function phrasesFor(language: string): Phrases {
  return phrases[tongueOf(language)];
}
