import type { Board } from '../dashboard/board.ts';
import { changeText, count } from '../dashboard/words.ts';
import { changeOf } from '../figures/change.ts';
import { rankProducts } from '../figures/products.ts';
import { exactPercent } from './words.ts';

/** Products that are said in words. */
const mostLines = 8;

/** "PIN/PUK: 787 contacten, 7,4 % van alle contacten, 12 % meer dan in 2020." Largest first. */
export function productLines({ figures, service, year }: Board): string[] {
  return rankProducts(figures, service, year)
    .slice(0, mostLines)
    .map(({ name, count: contacts, share, before }) => {
      const change = before === null ? '' : changeText(changeOf(before, contacts), year);
      return `${name}: ${count(contacts)} contacten, ${exactPercent(share)} van alle contacten${change}.`;
    });
}
