/**
 * What in a text of staff no figure of the sheet bears: a number that stands nowhere on it, and words that compare or call
 * a size without a figure in their sentence. A warning, not a refusal. It cannot say whether a figure means what the words say.
 */
import { claimsDutch } from '../findings/claims-dutch.ts';

export interface LooseClaim {
  quote: string;
  why: string;
}

const claimWords = Object.values(claimsDutch.words).flat();
const wordPattern = new RegExp(`(?<!\\p{L})(?:${claimWords.join('|')})(?!\\p{L})`, 'giu');
const numberPattern = /(?<![\p{L}\d])[−-]?\d+(?:[.,]\d+)*(?![\p{L}\d])/gu;
/** A year or a number of an action is no figure. */
const notFigures = /(?<![\p{L}\d])(?:19|20)\d{2}(?![\p{L}\d]|[.,]\d)|A\d+/gu;

/**
 * @param text in which tokens still stand as they were written
 * @param printed every text of figures on the sheet
 */
export function looseClaims(text: string, printed: string[]): LooseClaim[] {
  const carried = new Set(printed.flatMap(numbersIn));
  return text.split(/(?<=[.!?])\s+/u).flatMap((sentence) => {
    const plain = sentence.replaceAll(/\[[^[\]]*\]/gu, ' [cijfer] ');
    const numbers = numbersIn(plain);
    const loose = [...new Set(numbers)].filter((number) => !carried.has(number));
    const hasFigure = plain.includes('[cijfer]') || numbers.some((number) => carried.has(number));
    const said = hasFigure ? [] : [...new Set([...plain.matchAll(wordPattern)].map(([word]) => word))];
    return [
      ...loose.map((quote) => ({
        quote,
        why: 'Dit cijfer staat nergens op deze fiche. Kies een cijfer uit de lijst, of schrijf waar het vandaan komt.',
      })),
      ...said.map((quote) => ({ quote, why: 'In deze zin staat geen cijfer dat dit draagt.' })),
    ];
  });
}

/** As they are printed, without sign: "10.611", "7,4". */
function numbersIn(text: string): string[] {
  const plain = text.replaceAll(notFigures, ' ');
  return [...plain.matchAll(numberPattern)].map(([number]) => number.replace(/^[−-]/u, ''));
}
