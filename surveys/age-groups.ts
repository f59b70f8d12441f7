/** A set of age classes: each with its youngest age, in years reached in the year of the wave. */
export type AgeClasses = readonly (readonly [code: string, from: number])[];

/** The seven classes every report starts from. */
export const age7: AgeClasses = [
  ['16-24', 16],
  ['25-34', 25],
  ['35-44', 35],
  ['45-54', 45],
  ['55-64', 55],
  ['65-74', 65],
  ['75+', 75],
];

/** Coarser classes join neighbours of the seven, so a wave with fine classes and one with coarse ones can be compared. */
export const age5: AgeClasses = [
  ['16-34', 16],
  ['35-54', 35],
  ['55-64', 55],
  ['65-74', 65],
  ['75+', 75],
];

export const age4: AgeClasses = [
  ['16-34', 16],
  ['35-54', 35],
  ['55-64', 55],
  ['65+', 65],
];

const youngest = 16;
const oldest = 110;

/** The class of somebody born in `birthYear` in the year `year`; "" below 16 and above 110, where a birth year is a mistake. */
export function ageClass(classes: AgeClasses, birthYear: number, year: number): string {
  const age = year - birthYear;
  if (!Number.isInteger(age) || age < youngest || age > oldest) return '';
  return classes.findLast(([, from]) => age >= from)?.[0] ?? '';
}

/** Which of some coarser classes, from young to old, holds one of the seven: "16-34" around "25-34". */
export function classAround(classes: string[], fine: string): string {
  const from = Number.parseInt(fine, 10);
  return classes.findLast((code) => Number.parseInt(code, 10) <= from) ?? classes[0] ?? '';
}
