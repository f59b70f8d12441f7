/** Fisher's exact test of a two by two table. */

/**
 * Two-sided p: all tables with the same margins that are no more likely than this one. Fisher (1935).
 * @param people the four cells, row by row
 */
export function fisherExact(people: number[]): number {
  const [a = 0, b = 0, c = 0, d = 0] = people;
  const least = Math.max(0, a - d);
  const most = a + Math.min(b, c);
  let likelihood = 1;
  const below = countedDown(a - least, (step) => {
    likelihood *= ((a - step + 1) * (d - step + 1)) / ((b + step) * (c + step));
    return likelihood;
  });
  likelihood = 1;
  const above = countedDown(most - a, (step) => {
    likelihood *= ((b - step + 1) * (c - step + 1)) / ((a + step) * (d + step));
    return likelihood;
  });
  const all = [1, ...below, ...above];
  const sum = (ones: number[]): number => ones.reduce((total, one) => total + one, 0);
  return Math.min(1, sum(all.filter((one) => one <= 1 + 1e-7)) / sum(all));
}

function countedDown(length: number, next: (step: number) => number): number[] {
  return Array.from({ length }, (_, k) => next(k + 1));
}
