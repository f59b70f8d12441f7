/** Names as they are looked up: without capitals and accents, those of several words by their first one. */
import { commonFirstNames, commonLastNames } from './first-names.ts';
import type { Surroundings } from './flag.ts';
import { plainWord } from './words.ts';

export interface KnownNames {
  first: ReadonlySet<string>;
  /** First word -> whole names, each a list of words: "van" -> [["van", "den", "bossche"], ["van", "acker"]]. */
  last: ReadonlyMap<string, string[][]>;
  places: ReadonlySet<string>;
}

export function knownNames({ firstNames, lastNames, places }: Surroundings): KnownNames {
  const last = new Map<string, string[][]>();
  for (const name of new Set([...commonLastNames, ...lastNames].map(plainWord))) {
    const words = wordsOf(name);
    const [start] = words;
    if (start === undefined) continue;
    const others = last.get(start);
    if (others === undefined) last.set(start, [words]);
    else others.push(words);
  }
  return {
    first: new Set([...commonFirstNames, ...firstNames].map(plainWord)),
    last,
    places: new Set(places.flatMap((place) => [plainWord(place), ...wordsOf(plainWord(place))])),
  };
}

function wordsOf(name: string): string[] {
  return name.split(/[^\p{L}'’-]+/u).filter((word) => word !== '');
}
