/**
 * A simple random sample without replacement out of one stratum that anybody can repeat: each member gets a number that
 * looks random and only depends on the seed and on the member, and those with the lowest numbers are drawn (sequential
 * sampling by permanent random numbers; Ohlsson 1995). The order of the register does not matter, a member who comes or
 * goes changes at most one place of this stratum and none of another, and a larger sample holds the smaller one.
 */
export interface DrawRule {
  /** Another seed draws independently; the same seed puts the same people first again. */
  seed: string;
  /** SHA-256 of a text in UTF-8, in hexadecimal digits. */
  sha256: (text: string) => string;
}

/**
 * @param references of the members of one stratum, each once
 * @returns the references that are drawn, in the order of the draw; all when there are no more than `places`
 */
export function drawFirst(references: string[], places: number, { seed, sha256 }: DrawRule): string[] {
  return references
    .map((reference) => ({ reference, number: sha256(`${seed} ${reference}`) }))
    .toSorted((one, other) => (one.number < other.number ? -1 : 1))
    .slice(0, places)
    .map(({ reference }) => reference);
}
