/** What a group of the banner is, so that each language can name it in a sentence. */

/** Profile variables that hold age classes; an income of "16-34" is none. */
const ageVariables = ['age_group', 'age', 'leeftijd', 'leeftijdsgroep'];

export function holdsAges(variable: string): boolean {
  return ageVariables.includes(variable);
}

export interface AgeClass {
  from: number;
  /** Null: and older. */
  to: number | null;
}

/** "16-34", "75+"; null for any other label. */
function ageClassOf(label: string): AgeClass | null {
  const [, from, to] = /^(\d+)(?:[-–](\d+)|\+)$/.exec(label) ?? [];
  if (from === undefined) return null;
  return { from: Number(from), to: to === undefined ? null : Number(to) };
}

/** The age class a group of this variable is; null when it is none. */
export function ageGroupOf(variable: string, label: string): AgeClass | null {
  return holdsAges(variable) ? ageClassOf(label) : null;
}
