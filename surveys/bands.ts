/**
 * Which profile bands are kept with an answer. A combination of bands that few members share would point at a person, so
 * a wave keeps only bands of which every combination that occurs in the frame is shared by at least ten members.
 */
import { age4, age5, age7, ageClass, type AgeClasses } from './age-groups.ts';

export interface Profile {
  /** The member's id: only to count somebody of another gender always with the same one. */
  id: string;
  birthYear: number;
  gender: 'v' | 'm' | 'x';
  district: string;
}

/** The coarse profile kept with an answer: band -> code; "" for what is not kept. */
export type ProfileBands = { age_group: string; gender: string; district: string };

/** Fewest members of the frame that may share one combination of kept bands. */
const fewestMembers = 10;

const classes: Record<string, AgeClasses> = { age7, age5, age4 };

/** From fine to coarse; a wave keeps the first that is safe, and nothing when none is. */
const ladder = [
  ['age7', 'gender', 'district'],
  ['age5', 'gender', 'district'],
  ['age7', 'gender'],
  ['age5', 'gender'],
  ['age4', 'gender'],
  ['age4'],
];

const nothing: ProfileBands = { age_group: '', gender: '', district: '' };

/** One of the seven base classes, 16-24 to 75+; "" outside 16-110. */
export function ageGroup(birthYear: number, year: number): string {
  return ageClass(age7, birthYear, year);
}

/**
 * The bands a wave keeps, e.g. ["age5", "gender", "district"], decided once from the frame: all members who can be
 * invited. Members without a usable age take no part in the choice.
 */
export function chooseBands(frame: Profile[], year: number): string[] {
  return safeBands(frame, year)[0] ?? [];
}

/** Every choice of bands of which each combination that occurs is shared by enough members, from fine to coarse. */
export function safeBands(frame: Profile[], year: number): string[][] {
  const usable = frame.filter(({ birthYear }) => ageGroup(birthYear, year) !== '');
  return ladder.filter((bands) => allShared(usable, bands, year));
}

/**
 * Two groups: people of another gender are so few nearly everywhere that a band of their own, or none, would point at
 * them and at their answers. Each is counted in one of the two, by a stable draw, as Statistics Canada does ("men+", "women+").
 */
function countedGender({ gender, id }: Profile): 'v' | 'm' {
  if (gender !== 'x') return gender;
  // FNV-1a over the id.
  let draw = 0x811c9dc5;
  for (const letter of id) draw = Math.imul(draw ^ (letter.codePointAt(0) ?? 0), 0x01000193) >>> 0;
  return (draw >>> 7) % 2 === 0 ? 'v' : 'm';
}

/** The bands kept with a member's answers. Without a usable age a member would be alone in a cell of the other bands, so nothing is kept. */
export function bandsFor(profile: Profile, bands: string[], year: number): ProfileBands {
  const { birthYear, district } = profile;
  const age = bands.flatMap((band) => classes[band] ?? []);
  if (age.length === 0 || ageClass(age, birthYear, year) === '') return nothing;
  return {
    age_group: ageClass(age, birthYear, year),
    gender: bands.includes('gender') ? countedGender(profile) : '',
    district: bands.includes('district') ? district : '',
  };
}

/** Is every combination that occurs shared by enough members? Not when there are none at all. */
function allShared(members: Profile[], bands: string[], year: number): boolean {
  const sizes = new Map<string, number>();
  for (const member of members) {
    const cell = JSON.stringify(bandsFor(member, bands, year));
    sizes.set(cell, (sizes.get(cell) ?? 0) + 1);
  }
  return members.length > 0 && [...sizes.values()].every((size) => size >= fewestMembers);
}
