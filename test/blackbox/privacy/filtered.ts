/** A filter of a reader's own would show the difference between two groups: no address may have one. */
import type { House } from '../house.ts';
import { rowsOfPage } from './shown-figures.ts';

const filters = [
  'age_group=16-34',
  'gender=v&age_group=75%2B',
  'indeling=district',
  'banner=age_group,gender',
  'filter[age_group]=75%2B',
  'van=2023-05-08&tot=2023-05-09',
  'from=2023-05-08&to=2023-05-09',
  'minimum=1',
  'bands=10',
];

/** @returns what gives other figures than without a filter; an address that is refused gives none */
export async function filteredOtherwise(house: House): Promise<string[]> {
  const staff = await house.staff('policy');
  const other: string[] = [];
  for (const place of [house.at('DASH'), house.at('PUB'), house.at('API')]) {
    const figures = async (path: string): Promise<string | null> => {
      const { status, text } = await staff.get(path);
      if (status >= 400 && status < 500) return null;
      return place === house.at('API') ? text : rowsOfPage(text).join('\n');
    };
    const plain = await figures(place);
    for (const filter of filters) {
      const filtered = await figures(`${place}?${filter}`);
      if (filtered !== null && filtered !== plain) other.push(`${place}?${filter}`);
    }
  }
  return other;
}
