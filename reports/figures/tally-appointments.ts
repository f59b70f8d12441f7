/** Counts the visits of one month. A contact is a visit that checked in: arrived, served or left without being served. */
import type { AppointmentTally, Histogram, ServiceTally } from './appointment-tally.ts';
import type { Appointment, Month, Seconds } from './records.ts';
import { dayOf, hourOf, secondOfDay, secondsInDay, weekdayOf } from './wall-time.ts';

export function tallyAppointments(month: Month, visits: Appointment[]): AppointmentTally {
  const services = byName<ServiceTally>();
  for (const visit of visits) addVisit((services[visit.service] ??= emptyTally()), visit);
  return { month, services };
}

/** The moment by which a visit belongs to a month: when it arrived, else when it was expected, else when it was made. */
export function momentOf({ arrived, called, planned, booked }: Appointment): Seconds | null {
  return arrived ?? called ?? planned ?? booked;
}

function isContact({ status }: Appointment): boolean {
  return status === 'arrived' || status === 'served' || status === 'left';
}

/** Names come from files: none of them, "constructor" neither, is there before it is put in. */
function byName<T>(): Record<string, T> {
  return Object.create(null) as Record<string, T>;
}

export function emptyTally(): ServiceTally {
  return {
    statuses: {},
    contacts: 0,
    walkIns: 0,
    channels: {},
    products: byName(),
    hours: Array.from({ length: 7 }, () => Array.from({ length: 24 }, () => 0)),
    days: {},
    waits: {},
    transactions: {},
    negativeWaits: 0,
    negativeTransactions: 0,
    neverClosed: 0,
    early: 0,
    servedEarly: 0,
  };
}

function addVisit(tally: ServiceTally, visit: Appointment): void {
  addOne(tally.statuses, visit.status);
  if (!isContact(visit)) return;
  tally.contacts += 1;
  if (visit.channel === 'walk-in') tally.walkIns += 1;
  addOne(tally.channels, visit.channel ?? 'unknown');
  for (const product of visit.products) addOne(tally.products, product);
  addMoment(tally, momentOf(visit));
  addDurations(tally, visit);
  addEarly(tally, visit);
}

function addMoment(tally: ServiceTally, moment: Seconds | null): void {
  if (moment === null) return;
  const hours = tally.hours[weekdayOf(moment)];
  const hour = hourOf(moment);
  if (hours !== undefined) hours[hour] = (hours[hour] ?? 0) + 1;
  addOne(tally.days, dayOf(moment));
}

function addDurations(tally: ServiceTally, { arrived, called, ended }: Appointment): void {
  if (arrived !== null && called !== null) {
    if (called < arrived) tally.negativeWaits += 1;
    else addSeconds(tally.waits, called - arrived);
  }
  if (called === null) return;
  // A night job closes what was forgotten at midnight, of that day or of the next.
  if (ended === null || (secondOfDay(ended) === 0 && ended !== called)) tally.neverClosed += 1;
  else if (ended < called) tally.negativeTransactions += 1;
  else addSeconds(tally.transactions, ended - called);
}

/** Who came before the appointed time, and was called before it too; not where the clock shows a call before the arrival. */
function addEarly(tally: ServiceTally, { arrived, called, planned, channel }: Appointment): void {
  if (arrived === null || called === null || planned === null || channel === 'walk-in') return;
  if (arrived >= planned || called < arrived) return;
  tally.early += 1;
  if (called < planned) tally.servedEarly += 1;
}

/** Longer than a day is as good as never closed; every trimming rule takes it out. */
function addSeconds(histogram: Histogram, seconds: number): void {
  addOne(histogram, Math.min(seconds, secondsInDay));
}

function addOne<K extends string | number>(counts: Partial<Record<K, number>>, key: K): void {
  counts[key] = (counts[key] ?? 0) + 1;
}
