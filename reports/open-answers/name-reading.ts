/** What the words of a text may be of a name. */
import type { KnownNames } from './known-names.ts';
import type { NameWord } from './name-words.ts';
import { isAlsoWord, isCommonWord, isKnownCapital, needsCompany } from './words.ts';

export interface Reading {
  words: NameWord[];
  known: KnownNames;
}

const particles = new Set(
  'van de den der ter ten te het t op el al la le du di da dos von zu ben bin'.split(' '),
);

export function isFirstName({ words, known }: Reading, place: number): boolean {
  const plain = words[place]?.plain ?? '';
  return plain !== '' && (known.first.has(plain) || isDouble(plain, known));
}

/** Jean-Pierre. */
function isDouble(plain: string, { first }: KnownNames): boolean {
  const parts = plain.split('-');
  return parts.length > 1 && parts.every((part) => first.has(part));
}

/** How many words from here are a last name that somebody has; 0: none. */
export function lastNameLength({ words, known }: Reading, place: number): number {
  const candidates = known.last.get(words[place]?.plain ?? '') ?? [];
  const fitting = candidates.filter((name) =>
    name.every((part, i) => {
      const word = words[place + i];
      return word?.plain === part && (i === 0 || word.joint === 'space');
    }),
  );
  return Math.max(0, ...fitting.map(({ length }) => length));
}

/** A first name that counts wherever it stands: "jan" does, "door" not, "Door" only inside a sentence. */
export function isFirstNameAlone(reading: Reading, place: number): boolean {
  const word = reading.words[place];
  if (word === undefined || !isFirstName(reading, place)) return false;
  if (pointsNowhere(word, reading) || needsCompany(word.plain)) return false;
  return !isAlsoWord(word.plain) || (word.capital && !word.opens);
}

/** A last name that counts wherever it stands: with its capital, and not as the name of a place or the start of a sentence. */
export function isLastNameAlone(reading: Reading, place: number, length: number): boolean {
  const [word, end] = [reading.words[place], reading.words[place + length - 1]];
  if (word === undefined || end === undefined || !end.capital) return false;
  if (pointsNowhere(end, reading) || needsCompany(end.plain)) return false;
  return length > 1 || !isAlsoWord(end.plain) || !end.opens;
}

/** Also the name of a thing, in small letters: "ben de bakker". */
export function readsAsWords({ words }: Reading, place: number): boolean {
  const word = words[place];
  return word === undefined || (isAlsoWord(word.plain) && !(word.capital && !word.opens));
}

/** A word that may be a name nobody knows: a capital, and no word that has one for another reason. */
export function looksLikeName(reading: Reading, place: number): boolean {
  const word = reading.words[place];
  return word !== undefined && word.capital && !isCommonWord(word.plain) && !pointsNowhere(word, reading);
}

function pointsNowhere({ plain }: NameWord, { known }: Reading): boolean {
  return isKnownCapital(plain) || known.places.has(plain);
}

/** Where the name goes on after `place`: the next word, past "van den" and the like; null when nothing joins on. */
export function nextPart({ words }: Reading, place: number): number | null {
  let next = place + 1;
  while (particles.has(words[next]?.plain ?? '') && words[next]?.joint === 'space') next += 1;
  return words[next]?.joint === 'space' ? next : null;
}
