/** What people type where a number is not known. It is never nought. */
import type { NoValue } from './cell-type.ts';

const words = new Set([
  '-',
  '–',
  '—',
  '/',
  '.',
  'n.b.',
  'nb',
  'n.v.t.',
  'nvt',
  'n/a',
  'na',
  'onbekend',
  '?',
  'x',
  'geen',
  'null',
]);

export function saidUnknown(text: string): NoValue | null {
  if (words.has(text.toLowerCase()))
    return {
      check: 'not-known',
      said: 'is geen getal. Wij lezen het als niet bekend, niet als nul.',
      unknown: true,
    };
  if (/^[<>≤≥]\s*\d+$/u.test(text))
    return {
      check: 'not-exact',
      said: 'is geen juist aantal. Wij lezen het als niet bekend, niet als nul.',
      unknown: true,
    };
  return null;
}
