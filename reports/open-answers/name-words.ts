/** The words of a text, as names are looked for among them. */
import { plainWord } from './words.ts';

export interface NameWord {
  start: number;
  end: number;
  /** Without capitals and accents. */
  plain: string;
  /** Written as a name: a capital and then small letters. Never in a text that is all capitals. */
  capital: boolean;
  /** Stands where any word gets a capital. */
  opens: boolean;
  /** What stands between it and the word before: a space, a point as after "dr", or more than that. */
  joint: 'space' | 'point' | 'apart';
  /** One capital, as in "J. Peeters". */
  initial: boolean;
}

export function nameWords(text: string): NameWord[] {
  const shouts = isShouted(text);
  let before = 0;
  return [...text.matchAll(/\p{L}\p{M}*(?:['’-]?[\p{L}\p{M}])*/gu)].map(({ 0: word, index }) => {
    const gap = text.slice(before, index);
    before = index + word.length;
    return {
      start: index,
      end: before,
      plain: plainWord(word),
      capital: !shouts && /^\p{Lu}[\p{L}\p{M}'’-]*\p{Ll}/u.test(word),
      opens: index === gap.length || /[.!?:;…•\n]/u.test(gap) || /(?:^|\s)[-–—*]\s/u.test(gap),
      joint: jointOf(gap),
      initial: /^\p{Lu}$/u.test(word),
    };
  });
}

function jointOf(gap: string): NameWord['joint'] {
  if (/^[ \u00a0]{1,2}$/u.test(gap)) return 'space';
  return /^\.[ \u00a0]?$/u.test(gap) ? 'point' : 'apart';
}

/** Mostly capitals: then a capital says nothing. */
function isShouted(text: string): boolean {
  const letters = text.match(/\p{L}/gu)?.length ?? 0;
  const capitals = text.match(/\p{Lu}/gu)?.length ?? 0;
  return letters >= 8 && capitals > 0.6 * letters;
}
