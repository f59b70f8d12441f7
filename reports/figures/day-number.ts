/** "2021-09-06" -> days since 1970-01-01, by the Gregorian calendar (Fliegel & Van Flandern 1968, shifted). */
export function dayNumber(day: string): number {
  const [year = 0, month = 0, date = 0] = day.split('-').map(Number);
  const shift = Math.trunc((month - 14) / 12);
  const julian =
    Math.trunc((1461 * (year + 4800 + shift)) / 4) +
    Math.trunc((367 * (month - 2 - 12 * shift)) / 12) -
    Math.trunc((3 * Math.trunc((year + 4900 + shift) / 100)) / 4) +
    date -
    32075;
  return julian - 2440588;
}
