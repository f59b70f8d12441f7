/** Gathers what is read of a file, so that each of its periods comes once and whole. For files that fit in memory. */
import type { PeriodOfFile, ReadFile } from './figure-file.ts';
import type { Feed } from './store-figures.ts';

export async function wholePeriods(feed: Feed): Promise<{ read: ReadFile; parts: PeriodOfFile[] }> {
  const parts = new Map<string, PeriodOfFile>();
  const read = await feed(async ({ period, rows }) => {
    const known = parts.get(period);
    parts.set(period, { period, rows: known === undefined ? rows : known.rows.concat(rows) });
  });
  const ordered = [...parts.values()].toSorted((one, other) => one.period.localeCompare(other.period));
  return { read, parts: ordered };
}
