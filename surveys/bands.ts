/**
 * Which profile bands are kept with an answer. A combination of bands that few members share would point at a person, so
 * a wave keeps only bands of which every combination that occurs in the frame is shared by at least ten members.
 */
import { age4, age5, age7, ageClass } from './age-groups.ts';

export interface Profile {
  birthYear: number;
  gender: 'v' | 'm' | 'x';
  district: string;
}

/** Band -> code; "" for what is not kept. */
export type Bands = { age_group: string; gender: string; district: string };

/** Fewest members of the frame that may share one combination of kept bands. */
export const fewestMembers = 10;

const classes: Record<string, typeof age7> = { age7, age5, age4 };
/** Also keeps the four age classes of members with gender x. */
const ageOfX = 'age4-of-x';

/** From fine to coarse; a wave keeps the first that is safe, and nothing when none is. */
const ladder = [
  ['age7', 'gender', 'district'],
  ['age5', 'gender', 'district'],
  ['age7', 'gender'],
  ['age5', 'gender'],
  ['age4', 'gender'],
  ['age4'],
];

const nothing: Bands = { age_group: '', gender: '', district: '' };

/** One of the seven base classes, 16-24 to 75+; "" outside 16-110. */
export function ageGroup(birthYear: number, year: number): string {
  return ageClass(age7, birthYear, year);
}

/**
 * The bands a wave keeps, e.g. ["age5", "gender", "district"], decided once from the frame: all members who can be
 * invited. Members without a usable age take no part in the choice, nor members with gender x where gender is kept.
 */
export function chooseBands(frame: Profile[], year: number): string[] {
  const usable = frame.filter(({ birthYear }) => ageGroup(birthYear, year) !== '');
  const kept =
    ladder.find((bands) =>
      allShared(
        usable.filter((member) => !isApart(member, bands)),
        bands,
        year,
      ),
    ) ?? [];
  const apart = usable.filter((member) => isApart(member, kept));
  return allShared(apart, ['age4'], year) ? [...kept, ageOfX] : kept;
}

/**
 * The bands kept with a member's answers. Members with gender x are few nearly everywhere, so where gender is kept they
 * keep neither gender nor district, and an age class of four only when each such class holds ten of them. Where gender is
 * not kept they are like everybody else.
 */
export function bandsFor(profile: Profile, bands: string[], year: number): Bands {
  if (!isApart(profile, bands)) return cellOf(profile, bands, year);
  return bands.includes(ageOfX) ? cellOf(profile, ['age4'], year) : nothing;
}

function isApart({ gender }: Profile, bands: string[]): boolean {
  return gender === 'x' && bands.includes('gender');
}

/** Without a usable age a member would be alone in a cell of the other bands, so nothing is kept. */
function cellOf({ birthYear, gender, district }: Profile, bands: string[], year: number): Bands {
  const age = bands.flatMap((band) => classes[band] ?? []);
  if (age.length === 0 || ageClass(age, birthYear, year) === '') return nothing;
  return {
    age_group: ageClass(age, birthYear, year),
    gender: bands.includes('gender') ? gender : '',
    district: bands.includes('district') ? district : '',
  };
}

/** Is every combination that occurs shared by enough members? Not when there are none at all. */
function allShared(members: Profile[], bands: string[], year: number): boolean {
  const sizes = new Map<string, number>();
  for (const member of members) {
    const cell = JSON.stringify(cellOf(member, bands, year));
    sizes.set(cell, (sizes.get(cell) ?? 0) + 1);
  }
  return members.length > 0 && [...sizes.values()].every((size) => size >= fewestMembers);
}
