import type { ServiceTally } from './appointment-tally.ts';
import { emptyTally } from './tally-appointments.ts';

/** Several months, or services, as if they were one. */
export function addTallies(tallies: ServiceTally[]): ServiceTally {
  const sum = emptyTally();
  for (const tally of tallies) {
    addCounts(sum.statuses, tally.statuses);
    addCounts(sum.channels, tally.channels);
    addCounts(sum.products, tally.products);
    addCounts(sum.days, tally.days);
    addCounts(sum.waits, tally.waits);
    addCounts(sum.transactions, tally.transactions);
    sum.hours.forEach((hours, weekday) =>
      hours.forEach((count, hour) => {
        hours[hour] = count + (tally.hours[weekday]?.[hour] ?? 0);
      }),
    );
    for (const name of plainCounts) sum[name] += tally[name];
  }
  return sum;
}

const plainCounts = [
  'contacts',
  'walkIns',
  'negativeWaits',
  'negativeTransactions',
  'neverClosed',
  'early',
  'servedEarly',
] as const;

function addCounts(sum: Partial<Record<string, number>>, added: Partial<Record<string, number>>): void {
  for (const [key, count] of Object.entries(added)) sum[key] = (sum[key] ?? 0) + (count ?? 0);
}
