/** Whether claims are right more often than guessing is. */
export interface Verdict {
  name: string;
  right: number;
  claims: number;
  /** The chance of so many by guessing. */
  p: number;
}

/** @param chanceOf guessing one of the claims right, within what everybody may know */
export function judge(
  name: string,
  claims: Map<string, string>,
  isRight: (what: string, whose: string) => boolean,
  chanceOf: (what: string) => number,
): Verdict {
  const right = [...claims].filter(([what, whose]) => isRight(what, whose)).length;
  const chance = [...claims.keys()].reduce((sum, what) => sum + chanceOf(what), 0) / claims.size;
  return { name, right, claims: claims.size, p: atLeast(right, claims.size, chance) };
}

/** Of n tries with this chance each, so many or more. */
function atLeast(right: number, n: number, chance: number): number {
  if (right === 0) return 1;
  if (chance >= 1) return 1;
  let [term, below] = [(1 - chance) ** n, 0];
  for (let k = 0; k < right; k += 1) {
    below += term;
    term *= ((n - k) / (k + 1)) * (chance / (1 - chance));
  }
  return Math.max(0, 1 - below);
}

/** Those that guessing explains in less than one of a hundred thefts, all ways that were tried taken together. */
export function foundAmong(verdicts: Verdict[]): Verdict[] {
  return verdicts.filter(({ p }) => p < 0.01 / verdicts.length);
}
