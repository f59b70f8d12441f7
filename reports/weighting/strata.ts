/** Strata of the sample design, and how many people each stands for. */

/** What the finite-population correction counts with. */
export interface PeopleBehind {
  /** Everybody; null when it is not known. */
  total: number | null;
  /** Stratum -> people; null when they are not known. */
  strata: Map<string, number> | null;
}

export interface Strata {
  /** By respondent. */
  positions: Int32Array;
  names: string[];
  /** Respondents with a weight, by stratum. */
  people: number[];
}

/**
 * Numbered in the order in which they are first met; one stratum when none are given.
 * @param codes by respondent; those of unknown stratum, "", are a stratum of their own
 */
export function strataOf(codes: string[] | null, weight: Float64Array): Strata {
  const names: string[] = codes === null ? [''] : [];
  const found = new Map<string, number>(names.map((name, at) => [name, at]));
  const positions = new Int32Array(weight.length);
  const people: number[] = [0];
  for (let i = 0; i < weight.length; i += 1) {
    const code = codes?.[i] ?? '';
    let at = found.get(code);
    if (at === undefined) {
      at = names.length;
      found.set(code, at);
      names.push(code);
      people[at] = 0;
    }
    positions[i] = at;
    if ((weight[i] ?? 0) > 0) people[at] = (people[at] ?? 0) + 1;
  }
  return { positions, names, people };
}

/**
 * People behind each stratum, for f = n/N. A stratum of which they are not known has an endless population (f = 0); where
 * only the total is known every stratum has the same f. With more respondents than people there is no such correction.
 */
export function populationsOf(strata: Strata, behind: PeopleBehind): number[] | { refused: string } {
  const populations = peopleByStratum(strata, behind);
  if (populations === null) return { refused: 'the population is not known' };
  const full = strata.people.findIndex((n, h) => n > (populations[h] ?? Infinity));
  if (full < 0) return populations;
  const [n, size] = [strata.people[full] ?? 0, populations[full] ?? 0];
  const where = strata.names.length > 1 ? ` in stratum ${strata.names[full] ?? ''}` : '';
  return { refused: `there are ${n} respondents in a population of ${size}${where}` };
}

function peopleByStratum({ names, people }: Strata, { total, strata }: PeopleBehind): number[] | null {
  if (strata !== null && (names.length > 1 || strata.has(names[0] ?? ''))) {
    return names.map((name) => strata.get(name) ?? Infinity);
  }
  const everybody = strata === null ? total : [...strata.values()].reduce((sum, one) => sum + one, 0);
  const n = people.reduce((sum, one) => sum + one, 0);
  return everybody === null ? null : people.map((own) => (own === 0 ? Infinity : (everybody * own) / n));
}
