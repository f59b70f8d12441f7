/** A part of an open answer that may point to a person. */
export type FlagKind =
  | 'name'
  | 'e-mail'
  | 'phone'
  | 'register number'
  | 'bank account'
  | 'number plate'
  | 'address'
  | 'birth date'
  | 'web address';

export interface Flag {
  kind: FlagKind;
  /** UTF-16 units from the start of the text; `end` is the first one after it. */
  start: number;
  end: number;
}

/** What the installation knows that a text cannot tell by itself. */
export interface Surroundings {
  /** Of the people in the panel, as they are written. */
  firstNames: string[];
  lastNames: string[];
  /** Names that point to nobody: the municipality and its districts. */
  places: string[];
  /** In which the survey was held: a date long before it is a birth date. */
  year: number;
}

export function allOf(kind: FlagKind, pattern: RegExp, text: string): Flag[] {
  return [...text.matchAll(pattern)].map(({ 0: found, index }) => ({
    kind,
    start: index,
    end: index + found.length,
  }));
}

export function textOf({ start, end }: Flag, text: string): string {
  return text.slice(start, end);
}

/** In their order, each over whole words; those that overlap become one, of the kind that is named first. */
export function joined(flags: Flag[], text: string): Flag[] {
  const whole = flags
    .map((flag) => overWholeWords(flag, text))
    .toSorted((a, b) => a.start - b.start || b.end - a.end);
  const apart: Flag[] = [];
  for (const flag of whole) {
    const before = apart.at(-1);
    if (before !== undefined && flag.start < before.end) before.end = Math.max(before.end, flag.end);
    else apart.push({ ...flag });
  }
  return apart;
}

const inWord = /[\p{L}\p{M}\p{N}]/u;

/** Whether a cut at this place would go through a word. */
export function cutsWord(text: string, place: number): boolean {
  return inWord.test(text.charAt(place - 1)) && inWord.test(text.charAt(place));
}

function overWholeWords({ kind, start, end }: Flag, text: string): Flag {
  let [from, to] = [start, end];
  while (cutsWord(text, from)) from -= 1;
  while (cutsWord(text, to)) to += 1;
  return { kind, start: from, end: to };
}
