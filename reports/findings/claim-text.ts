/** What a text claims: its percentages, and the words that a table must bear. */
import type { ClaimKind, ClaimLanguage } from './claim.ts';
import type { QuantityWords } from './quantity-words.ts';

interface Span {
  quote: string;
  position: number;
  end: number;
}

/** One percentage, or the two bounds of a range; as they were printed. */
export interface SaidNumber extends Span {
  values: Printed[];
  unit: 'percent' | 'points';
}

export interface Printed {
  value: number;
  decimals: number;
}

export interface SaidWord extends Span {
  kind: ClaimKind;
  /** The number that "ruim" and "bijna" are said of, in percent. */
  mark: number | null;
}

/** Spaces that do not break, and straight apostrophes, count as the plain signs; positions stay. */
export function plainSigns(text: string): string {
  return text.replace(/[\u00a0\u202f]/g, ' ').replaceAll("'", '’');
}

const amount = '(\\d{1,3}(?:[.,]\\d+)?)';

/** @param text with plain signs */
export function numbersIn(text: string, { percent, points, and }: ClaimLanguage): SaidNumber[] {
  const range = `(?:${amount} ?(?:${percent})? ?(?:-|–|(?:${and})(?= )) ?)?`;
  const find = (unit: SaidNumber['unit'], sign: string): SaidNumber[] =>
    [...text.matchAll(new RegExp(`(?<![\\d.,])${range}${amount} ?(?:${sign})`, 'giu'))].map((match) => {
      const [quote, low, high] = match;
      const values = [low, high].flatMap((one) => (one === undefined ? [] : [printed(one)]));
      return { quote, position: match.index, end: match.index + quote.length, values, unit };
    });
  return [...find('percent', percent), ...find('points', points)];
}

function printed(said: string): Printed {
  const [, decimals = ''] = said.split(/[.,]/);
  return { value: Number(said.replace(',', '.')), decimals: decimals.length };
}

/** The longest words win where two overlap: "bijna een kwart" holds no "een kwart". */
export function wordsIn(text: string, language: ClaimLanguage, quantities: QuantityWords): SaidWord[] {
  const found = [
    ...claimWords(text, language),
    ...marksIn(text, language),
    ...quantitiesIn(text, quantities),
  ];
  const kept: SaidWord[] = [];
  for (const word of found.toSorted((a, b) => b.quote.length - a.quote.length)) {
    if (kept.every((one) => word.end <= one.position || word.position >= one.end)) kept.push(word);
  }
  return kept.toSorted((a, b) => a.position - b.position);
}

/** Said of a number: they claim nothing without one behind them. */
const ofNumbers: ClaimKind[] = ['above', 'below', 'over', 'under'];

function claimWords(text: string, { words }: ClaimLanguage): SaidWord[] {
  const kinds = Object.entries(words) as [ClaimKind, string[]][];
  return kinds
    .filter(([kind]) => !ofNumbers.includes(kind))
    .flatMap(([kind, patterns]) =>
      patterns.flatMap((pattern) => matches(text, pattern).map((span) => ({ ...span, kind, mark: null }))),
    );
}

/** "ruim 80 %". */
function marksIn(text: string, { words, percent }: ClaimLanguage): SaidWord[] {
  return ofNumbers.flatMap((kind) =>
    matches(text, `(?:${words[kind].join('|')}) \\d{1,3} ?(?:${percent})`).map((span) => ({
      ...span,
      kind,
      mark: Number(/\d+/.exec(span.quote)?.[0]),
    })),
  );
}

/** "ruim acht op de tien". */
function quantitiesIn(text: string, quantities: QuantityWords): SaidWord[] {
  return (['above', 'below'] as const).flatMap((kind) =>
    Object.entries(quantities[kind]).flatMap(([mark, words]) =>
      matches(text, words).map((span) => ({ ...span, kind, mark: Number(mark) })),
    ),
  );
}

function matches(text: string, pattern: string): Span[] {
  const whole = new RegExp(`(?<![\\p{L}\\d])(?:${pattern})(?![\\p{L}\\d])`, 'giu');
  return [...text.matchAll(whole)].map(({ 0: quote, index }) => ({
    quote,
    position: index,
    end: index + quote.length,
  }));
}

/** The sentence around a place: up to a point, question or exclamation mark before a space, or a new line. */
export function sentenceAround(text: string, { position, end }: Span): { position: number; end: number } {
  const ends = [...text.matchAll(/[.!?]+(?= |$)|\n/g)].map(({ index }) => index);
  const before = ends.findLast((index) => index < position) ?? -1;
  const after = ends.find((index) => index >= end) ?? text.length;
  return { position: before + 1, end: after };
}
