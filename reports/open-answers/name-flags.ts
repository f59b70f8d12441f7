/** Names of people: known ones, what follows "mevrouw" and the like, an initial with a name, and two words with capitals. */
import type { Flag } from './flag.ts';
import type { KnownNames } from './known-names.ts';
import {
  isFirstName,
  isFirstNameAlone,
  isLastNameAlone,
  lastNameLength,
  looksLikeName,
  nextPart,
  readsAsWords,
  type Reading,
} from './name-reading.ts';
import { nameWords } from './name-words.ts';

/** After these comes what they are about: "de schepen van Mobiliteit". */
const offices = new Set('burgemeester schepen directeur directrice'.split(' '));
const titles = new Set(
  `mevrouw mevr mvr mw mejuffrouw juffrouw juf mijnheer meneer heer dhr mr mrs madame monsieur dokter dr prof professor ing ir
  meester notaris advocaat burgemeester schepen pastoor agent inspecteur commissaris directeur directrice zuster broeder
  tante nonkel oom opa oma familie`.split(/\s+/u),
);

/** Places of the first and last word of a name. */
type Span = [from: number, to: number];

export function nameFlags(text: string, known: KnownNames): Flag[] {
  const reading: Reading = { words: nameWords(text), known };
  const flags: Flag[] = [];
  for (let place = 0; place < reading.words.length; place += 1) {
    const span = nameAt(reading, place);
    if (span === null) continue;
    const last = goOn(reading, span[1]);
    const [from, to] = [reading.words[span[0]], reading.words[last]];
    if (from !== undefined && to !== undefined) flags.push({ kind: 'name', start: from.start, end: to.end });
    place = last;
  }
  return flags;
}

function nameAt(reading: Reading, place: number): Span | null {
  return (
    afterTitle(reading, place) ??
    afterInitial(reading, place) ??
    firstAndLast(reading, place) ??
    pair(reading, place) ??
    alone(reading, place)
  );
}

/** "mevrouw Peeters", "dr. van den Bossche", "mijnheer jan"; not "mevrouw aan het loket". */
function afterTitle(reading: Reading, place: number): Span | null {
  const [title, word] = [reading.words[place], reading.words[place + 1]];
  if (title === undefined || !titles.has(title.plain) || word === undefined || word.joint === 'apart')
    return null;
  const length = lastNameLength(reading, place + 1);
  if (length > 0 && !readsAsWords(reading, place + length)) return [place + 1, place + length];
  if (offices.has(title.plain) && word.plain === 'van' && !word.capital) return null;
  const next = word.joint === 'space' ? nextPart(reading, place) : place + 1;
  if (next !== null && looksLikeName(reading, next)) return [place + 1, next];
  return isFirstName(reading, place + 1) && !readsAsWords(reading, place + 1) ? [place + 1, place + 1] : null;
}

/** "J. Peeters", "J.P. Peeters". */
function afterInitial(reading: Reading, place: number): Span | null {
  if (reading.words[place]?.initial !== true) return null;
  let next = place + 1;
  while (reading.words[next]?.initial === true && reading.words[next]?.joint === 'point') next += 1;
  const end = reading.words[next]?.joint === 'point' ? pastParticles(reading, next) : null;
  return end !== null && looksLikeName(reading, end) ? [place, end] : null;
}

function pastParticles(reading: Reading, place: number): number | null {
  return looksLikeName(reading, place) ? place : (nextPart(reading, place - 1) ?? nextPart(reading, place));
}

/** "jan peeters", in whatever letters; not "ben de bakker". */
function firstAndLast(reading: Reading, place: number): Span | null {
  if (!isFirstName(reading, place) || reading.words[place + 1]?.joint !== 'space') return null;
  const length = lastNameLength(reading, place + 1);
  if (length === 0) return null;
  const end = place + length;
  return readsAsWords(reading, place) && readsAsWords(reading, end) ? null : [place, end];
}

/** "Roos Vandeperre", "Vandeperre Roos", "Anke van den Eynde". */
function pair(reading: Reading, place: number): Span | null {
  const next = nextPart(reading, place);
  if (next === null || !looksLikeName(reading, next)) return null;
  if (isFirstName(reading, place) && reading.words[place]?.capital === true) return [place, next];
  // "Dag van de Buren" is no person; "Vandeperre Van Acker" may be.
  const isJoined = next === place + 1 || reading.words[place + 1]?.capital === true;
  return isJoined && looksLikeName(reading, place) ? [place, next] : null;
}

function alone(reading: Reading, place: number): Span | null {
  const length = lastNameLength(reading, place);
  if (length > 0 && isLastNameAlone(reading, place, length)) return [place, place + length - 1];
  return isFirstNameAlone(reading, place) ? [place, place] : null;
}

/** To the last word of the name. */
function goOn(reading: Reading, place: number): number {
  let last = place;
  for (let next = nextPart(reading, last); next !== null; next = nextPart(reading, last)) {
    if (!looksLikeName(reading, next)) break;
    last = next;
  }
  return last;
}
