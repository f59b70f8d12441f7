/**
 * Whole places in proportion to whole weights: the exact part rounded down, then one more for the largest remainders
 * (Hamilton's method; Balinski & Young 1982). Of equal remainders the first in the list goes first. Exact as long as
 * places x weight stays below 2^53. All weights 0: no places.
 */
export function largestRemainder(weights: number[], places: number): number[] {
  const sum = weights.reduce((total, weight) => total + weight, 0);
  if (sum === 0) return weights.map(() => 0);
  const rests = weights.map((weight) => (places * weight) % sum);
  const whole = weights.map((weight, i) => (places * weight - (rests[i] ?? 0)) / sum);
  const left = whole.reduce((rest, count) => rest - count, places);
  const next = [...weights.keys()].toSorted((a, b) => (rests[b] ?? 0) - (rests[a] ?? 0)).slice(0, left);
  for (const i of next) whole[i] = (whole[i] ?? 0) + 1;
  return whole;
}
