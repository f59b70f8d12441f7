/** Tokens for shares: of weekdays, of products, and of the busiest hour. */
import { percent, weekdays } from '../dashboard/words.ts';
import { rankProducts } from '../figures/products.ts';
import { busiestHour, hourShares, weekdayShares } from '../figures/spread.ts';
import type { TokenAbout, TokenContext } from './token-about.ts';
import { exactPercent } from './words.ts';

export const spreadTokens: TokenAbout[] = [
  {
    name: 'aandeel',
    gives: 'deel van de contacten: op een weekdag, of voor een product',
    choices: (context, year) => [...weekdaysWith(context, year), ...productsOf(context, year)],
    value: ({ figures, service }, year, wanted) => {
      const weekday = weekdayOf(wanted);
      if (weekday !== -1) {
        const spread = weekdayShares(figures, service, year);
        return spread === null ? null : percent(spread.shares[weekday] ?? 0);
      }
      const product = rankProducts(figures, service, year).find(
        ({ name }) => name.toLowerCase() === wanted.toLowerCase(),
      );
      return product === undefined ? null : exactPercent(product.share);
    },
  },
  {
    name: 'drukste uur',
    gives: 'uur waarin op deze weekdag de meeste bezoekers komen',
    choices: weekdaysWith,
    value: (context, year, wanted) => {
      const busiest = busiestOf(context, year, wanted);
      return busiest === null ? null : `van ${busiest.hour} tot ${busiest.hour + 1} uur`;
    },
  },
  {
    name: 'aandeel drukste uur',
    gives: 'deel van de contacten van deze weekdag in dat uur',
    choices: weekdaysWith,
    value: (context, year, wanted) => {
      const busiest = busiestOf(context, year, wanted);
      return busiest === null ? null : percent(busiest.share);
    },
  },
];

function weekdaysWith({ figures, service }: TokenContext, year: number): string[] {
  return weekdays.filter((_, at) => hourShares(figures, service, year, at) !== null);
}

function productsOf({ figures, service }: TokenContext, year: number): string[] {
  return rankProducts(figures, service, year).map(({ name }) => name);
}

function weekdayOf(name: string): number {
  return weekdays.indexOf(name.toLowerCase());
}

function busiestOf(
  { figures, service }: TokenContext,
  year: number,
  wanted: string,
): ReturnType<typeof busiestHour> {
  const weekday = weekdayOf(wanted);
  return weekday === -1 ? null : busiestHour(figures, service, year, weekday);
}
