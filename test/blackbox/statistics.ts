/** The few sums that say whether what was measured could be chance. */

export function median(values: number[]): number {
  return quantile(values, 0.5);
}

export function quantile(values: number[], part: number): number {
  const sorted = values.toSorted((a, b) => a - b);
  return sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * part))] ?? Number.NaN;
}

/** Two-sided, by the normal approximation: enough from about eight of each. */
export function mannWhitneyP(one: number[], other: number[]): number {
  const [n, m] = [one.length, other.length];
  const wins = one.reduce(
    (sum, a) => sum + other.reduce((all, b) => all + (a > b ? 1 : a === b ? 0.5 : 0), 0),
    0,
  );
  const z = (wins - (n * m) / 2) / Math.sqrt((n * m * (n + m + 1)) / 12);
  return 2 * tail(Math.abs(z));
}

/** Chi-square of how often each sign of base64url stands in the texts; the tail by Wilson and Hilferty. */
export function characterP(texts: string[]): number {
  const counts = new Map<string, number>();
  for (const sign of texts.join('')) counts.set(sign, (counts.get(sign) ?? 0) + 1);
  const expected = texts.join('').length / 64;
  const alphabet = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_';
  const chi = alphabet.split('').reduce((sum, sign) => sum + ((counts.get(sign) ?? 0) - expected) ** 2 / expected, 0); // prettier-ignore
  const df = 63;
  return tail(((chi / df) ** (1 / 3) - (1 - 2 / (9 * df))) / Math.sqrt(2 / (9 * df)));
}

/** Of the normal distribution, above z (Abramowitz and Stegun 26.2.17). */
function tail(z: number): number {
  if (z < 0) return 1 - tail(-z);
  const t = 1 / (1 + 0.2316419 * z);
  const sum = [0.31938153, -0.356563782, 1.781477937, -1.821255978, 1.330274429].reduce(
    (all, factor, i) => all + factor * t ** (i + 1),
    0,
  );
  return (Math.exp((-z * z) / 2) / Math.sqrt(2 * Math.PI)) * sum;
}
