/** Who is who over the waves of a panel. */

/**
 * Numbers people over all waves: respondents with one id are one person, one without an id is nobody else's.
 * @param ids by wave, by respondent; null where none is known
 * @returns by wave, by respondent
 */
export function numberPersons(ids: readonly (readonly (string | null)[])[]): Int32Array[] {
  const known = new Map<string, number>();
  let people = 0;
  return ids.map((wave) =>
    Int32Array.from(wave, (id) => {
      const met = id === null ? undefined : known.get(id);
      if (met !== undefined) return met;
      if (id !== null) known.set(id, people);
      people += 1;
      return people - 1;
    }),
  );
}
