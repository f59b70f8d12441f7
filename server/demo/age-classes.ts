/** The seven age classes of the demo, with the assumed shares of the residents of 16 and older. */
export interface AgeClass {
  code: string;
  from: number;
  /** Highest age that occurs in the demo. */
  to: number;
  /** Percent of residents. */
  share: number;
}

export const ageClasses: readonly AgeClass[] = [
  { code: '16-24', from: 16, to: 24, share: 11 },
  { code: '25-34', from: 25, to: 34, share: 13.5 },
  { code: '35-44', from: 35, to: 44, share: 15 },
  { code: '45-54', from: 45, to: 54, share: 15.5 },
  { code: '55-64', from: 55, to: 64, share: 17.5 },
  { code: '65-74', from: 65, to: 74, share: 14.5 },
  { code: '75+', from: 75, to: 92, share: 13 },
];

export const ageShares = Object.fromEntries(ageClasses.map(({ code, share }) => [code, share]));

/** @throws Error for people under 16: the panel has none. */
export function ageClassOf(birthYear: number, year: number): AgeClass {
  const age = year - birthYear;
  const found = ageClasses.findLast(({ from }) => age >= from);
  if (found === undefined) throw new Error(`Born in ${birthYear}: too young for the panel in ${year}.`);
  return found;
}
