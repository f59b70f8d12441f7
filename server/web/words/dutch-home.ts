import type { Address } from '../../../surveys/language.ts';
import type { HomeWords } from './home/home-words.ts';
import { familiarHome } from './home/nl-je.ts';
import { formalHome } from './home/nl-u.ts';

const spoken: Record<Address, HomeWords> = { u: formalHome, je: familiarHome };

export function dutchHome(address: Address): HomeWords {
  return spoken[address];
}
