/**
 * One month of appointments, counted once: everything the figures need, and nothing of a single visit but in histograms.
 * Months add up; every figure over a period is worked out from their sum.
 */
import type { AppointmentChannel, AppointmentStatus, Month } from './records.ts';

/** Seconds -> how many visits; exact, so that medians are. Keys are whole seconds as text. */
export type Histogram = Record<string, number>;

/** One service in one month. */
export interface ServiceTally {
  /** Visits by status; a contact is one that checked in: arrived, served or left. */
  statuses: Partial<Record<AppointmentStatus, number>>;
  /** Contacts. */
  contacts: number;
  /** Contacts without an appointment. */
  walkIns: number;
  channels: Partial<Record<AppointmentChannel | 'unknown', number>>;
  /** Contacts by product name as imported; one with two products counts in both. */
  products: Record<string, number>;
  /** Contacts by weekday (Monday first) and hour of arrival: hours[0][9] is Monday from 9 to 10. */
  hours: number[][];
  /** Contacts by day of the month, "2021-05-11". */
  days: Record<string, number>;
  waits: Histogram;
  transactions: Histogram;
  /** Called before they arrived, ended before they were called: in no histogram. */
  negativeWaits: number;
  negativeTransactions: number;
  /** Called and never ended, or closed at midnight by a night job: in no histogram. */
  neverClosed: number;
  /** Arrived before the appointed time, and of these called before it. */
  early: number;
  servedEarly: number;
}

export interface AppointmentTally {
  month: Month;
  services: Record<string, ServiceTally>;
}
