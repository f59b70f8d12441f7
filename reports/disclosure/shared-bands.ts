/** Profiles of single rows, made so coarse that nobody is alone in one: for data that leave the house row by row. */
import type { ProfileBands } from '../../surveys/bands.ts';
import { mergeSmallClasses } from './age-classes.ts';

/** Rows that share each combination of bands, at least. */
export const leastAlike = 10;

/** Of all rows, so many may lose their whole profile before the bands of everybody are made coarser. */
const mostBlanked = 0.05;

const nothing: ProfileBands = { age_group: '', gender: '', district: '' };

/**
 * Each combination that is left is shared by at least ten rows. Age classes are joined and bands left out for everybody alike,
 * until few enough rows are in small combinations; those get no profile at all, with as many others as it takes to be ten.
 */
export function sharedBands(rows: ProfileBands[]): ProfileBands[] {
  for (const coarser of coarserThan(rows)) {
    const made = rows.map(coarser);
    const blanked = blankSmall(made);
    const lost = blanked.filter((bands, i) => isNothing(bands) && !isNothing(made[i] ?? nothing)).length;
    if (lost <= rows.length * mostBlanked) return blanked;
  }
  return rows.map(() => nothing);
}

type Coarser = (bands: ProfileBands) => ProfileBands;

/** From fine to coarse: age in wider classes first, then without the district, then without the gender. */
function coarserThan(rows: ProfileBands[]): Coarser[] {
  const ages = [leastAlike, 0.1 * rows.length, 0.2 * rows.length, 0.34 * rows.length].map((least) =>
    joinedAges(rows, Math.max(leastAlike, least)),
  );
  const without: Coarser[] = [
    (bands) => bands,
    (bands) => ({ ...bands, district: '' }),
    (bands) => ({ ...bands, district: '', gender: '' }),
  ];
  return without.flatMap((left) =>
    ages.map(
      (join): Coarser =>
        (bands) =>
          left(join(bands)),
    ),
  );
}

function joinedAges(rows: ProfileBands[], least: number): Coarser {
  const sizes = sizesBy(rows, ({ age_group }) => age_group);
  sizes.delete('');
  const classes = [...sizes].map(([code, n]) => ({ code, n })).toSorted((a, b) => (a.code < b.code ? -1 : 1));
  const merged = mergeSmallClasses(classes, least);
  const joined = new Map(
    merged.flatMap(({ code, members }) => members.map((one): [string, string] => [one, code])),
  );
  return (bands) => ({ ...bands, age_group: joined.get(bands.age_group) ?? '' });
}

function blankSmall(rows: ProfileBands[]): ProfileBands[] {
  const sizes = sizesBy(rows, nameOf);
  const blank = new Set([...sizes].filter(([, n]) => n < leastAlike).map(([name]) => name));
  // Without a profile they are a combination too.
  const others = [...sizes]
    .filter(([name]) => !blank.has(name) && name !== nameOf(nothing))
    .toSorted(([, one], [, other]) => one - other);
  const countBlank = (): number =>
    rows.filter((bands) => isNothing(bands) || blank.has(nameOf(bands))).length;
  for (const [name] of others) {
    const count = countBlank();
    if (count === 0 || count >= leastAlike) break;
    blank.add(name);
  }
  return rows.map((bands) => (blank.has(nameOf(bands)) ? nothing : bands));
}

function sizesBy(rows: ProfileBands[], nameIn: (bands: ProfileBands) => string): Map<string, number> {
  const sizes = new Map<string, number>();
  for (const bands of rows) sizes.set(nameIn(bands), (sizes.get(nameIn(bands)) ?? 0) + 1);
  return sizes;
}

function nameOf({ age_group, gender, district }: ProfileBands): string {
  return JSON.stringify([age_group, gender, district]);
}

function isNothing(bands: ProfileBands): boolean {
  return nameOf(bands) === nameOf(nothing);
}
