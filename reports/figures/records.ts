/**
 * What the counter, the appointment system and the bookkeeping tell, one record a row that counts. Nothing personal.
 * Times are seconds on the wall clock of Brussels since 1970-01-01 00:00, as wall-time.ts counts them: no zone, no daylight saving.
 */
export type Seconds = number;

/** "2021-05" */
export type Month = string;
/** "2021-05-11" */
export type Day = string;

export const appointmentChannels = ['website', 'phone', 'desk', 'e-mail', 'walk-in'] as const;
export type AppointmentChannel = (typeof appointmentChannels)[number];

/** planned and arrived may still become one of the others; these are final. */
export const appointmentStatuses = ['planned', 'arrived', 'served', 'no-show', 'cancelled', 'left'] as const;
export type AppointmentStatus = (typeof appointmentStatuses)[number];

/** One visit, however many products it was for. */
export interface Appointment {
  /** Tells visits apart; as stored a keyed hash of the number, which leads to nobody. */
  key: string;
  service: string;
  location: string | null;
  /** Names as the system gives them, each once, in alphabetical order; renames are applied when counted. */
  products: string[];
  channel: AppointmentChannel | null;
  status: AppointmentStatus;
  booked: Seconds | null;
  planned: Seconds | null;
  arrived: Seconds | null;
  called: Seconds | null;
  ended: Seconds | null;
  people: number;
}

/** A month of one product as some vendors give it: without weekdays, hours and medians. */
export interface AppointmentTotal {
  month: Month;
  service: string;
  product: string;
  booked: number;
  /** Checked in; null when the export does not say. */
  arrived: number | null;
  /** Means in seconds; null when the export does not say. */
  waiting: number | null;
  transaction: number | null;
}

export const loginMeans = ['itsme', 'eid', 'code', 'other'] as const;
export type LoginMeans = (typeof loginMeans)[number];

/** Logins at the digital counter on one day (or month: `day` is then its first, and `span` says so). */
export interface Logins {
  day: Day;
  span: 'day' | 'month';
  means: LoginMeans | null;
  logins: number;
  /** Different people in the span; never added up over spans. */
  uniqueUsers: number | null;
}

export const requestChannels = ['counter', 'desk', 'phone', 'e-mail', 'letter'] as const;
/** counter: the digital counter. */
export type RequestChannel = (typeof requestChannels)[number];

/** Requests for one document through one channel. */
export interface Requests {
  day: Day;
  span: 'day' | 'month';
  document: string;
  channel: RequestChannel;
  requests: number;
  /** Delivered without a civil servant; null when not said. */
  automatic: number | null;
  /** Mean time to delivery in working hours; null when not said. */
  hours: number | null;
}

/** One hour (or day: hour null) of one telephone queue. */
export interface Calls {
  day: Day;
  hour: number | null;
  queue: string;
  offered: number;
  answered: number;
  abandoned: number;
  /** Means in seconds. */
  waiting: number | null;
  talking: number | null;
}

export interface WebVisits {
  month: Month;
  page: string;
  /** Different visitors in the month; never added up over months. */
  uniqueVisitors: number | null;
  visits: number | null;
  pageViews: number | null;
  /** 0-1. */
  bounce: number | null;
  /** Mean, in seconds. */
  duration: number | null;
}

/** People on 1 January. */
export interface PopulationCell {
  year: number;
  nisCode: string;
  gender: 'v' | 'm';
  /** Whole years; 110 stands for 110 and older. */
  age: number;
  people: number;
}

/** A year of an action of the multi-year plan, one record a kind of money. */
export interface BudgetLine {
  code: string;
  year: number;
  kind: 'operation' | 'investment' | 'financing';
  side: 'expense' | 'revenue';
  title: string;
  status: string;
  holder: string;
  startsOn: Day | null;
  endsOn: Day | null;
  /** Realised and last adjusted plan, in cents; expenses negative. Null when not said. */
  account: number | null;
  plan: number | null;
  explanation: string;
  /** Codes of other actions. */
  seeAlso: string[];
}

export interface Campaign {
  from: Day;
  to: Day;
  channel: string;
  title: string;
  audience: string;
  /** In cents. */
  cost: number | null;
}

/** Every kind of file, with what one row of it becomes. */
export interface RecordOf {
  appointments: Appointment;
  'appointment-totals': AppointmentTotal;
  logins: Logins;
  requests: Requests;
  calls: Calls;
  web: WebVisits;
  population: PopulationCell;
  actions: BudgetLine;
  campaigns: Campaign;
}
export type FigureKind = keyof RecordOf;
