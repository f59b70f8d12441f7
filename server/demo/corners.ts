/** A corner of the panel is an age class x gender x district, with a fixed number of places in the frame of each wave. */
import type { PopulationGroup } from '../actions/panel-records.ts';
import { ageClasses, ageShares } from './age-classes.ts';
import { largestRemainder } from './quota.ts';

export interface Corner {
  ageClass: string;
  gender: 'v' | 'm';
  district: string;
  places: number;
}

const frameSize = 400;
const residents = 13_600;
export const demoDistricts = ['Kerkebeek', 'Oostdonk'];
/** Gender/district -> percent: as many women as men, 60 to 40 over the districts. */
const perAgeClass = { 'v/Kerkebeek': 30, 'm/Kerkebeek': 30, 'v/Oostdonk': 20, 'm/Oostdonk': 20 };

/** The residents of 16 and older, in the same 28 corners. */
export function demoPopulation(): PopulationGroup[] {
  return demoCorners(residents).map(({ ageClass, gender, district, places }) => ({
    ageClass,
    gender,
    district,
    people: places,
  }));
}

/** The 28 corners of a frame of 400 people, by the age shares of the residents. */
export function demoCorners(size = frameSize): Corner[] {
  const perClass = largestRemainder(ageShares, size);
  return ageClasses.flatMap(({ code }) =>
    [...largestRemainder(perAgeClass, perClass.get(code) ?? 0)].map(([corner, places]) => ({
      ageClass: code,
      gender: corner.startsWith('v') ? 'v' : 'm',
      district: corner.slice(2),
      places,
    })),
  );
}
