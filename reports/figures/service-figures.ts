/** What the pages, the action sheet and the tracker are made from: everything imported, appointments already counted by month. */
import type {
  AppointmentTotal,
  BudgetLine,
  Calls,
  Campaign,
  Day,
  FigureKind,
  Logins,
  Month,
  PopulationCell,
  Requests,
  WebVisits,
} from './records.ts';
import type { AppointmentTally } from './appointment-tally.ts';

export interface SeriesBreak {
  /** The first month after the break. */
  month: Month;
  /** "overstap naar nieuwe software" */
  text: string;
  kinds: FigureKind[];
}

/** What the municipality decided about its figures. */
export interface FigureSettings {
  /** Name in a file -> the name it counts under; one list for products, one for documents, one for services. */
  products: Record<string, string>;
  documents: Record<string, string>;
  services: Record<string, string>;
  /** Months (1-12) left out of "least to most a month". */
  quietMonths: number[];
  /** Longer waits and transactions, in seconds, are tickets nobody closed: they do not count in means. */
  longestWait: number;
  longestTransaction: number;
  /** First and last month of the launch of the digital counter; null: not told. */
  launch: [Month, Month] | null;
  breaks: SeriesBreak[];
  /** What the tracker is aimed at, share 0-1 of residents of 16 and older; null: no target. */
  target: { indicator: 'awareness' | 'use'; share: number; year: number } | null;
}

export const defaultFigureSettings: FigureSettings = {
  products: {},
  documents: {},
  services: {},
  quietMonths: [6, 7, 8],
  longestWait: 3 * 3600,
  longestTransaction: 2 * 3600,
  launch: null,
  breaks: [],
  target: null,
};

/** Both days included. */
export type DayRange = [from: Day, to: Day];

export interface ServiceFigures {
  settings: FigureSettings;
  /** Oldest first, one a month that a file covered. */
  appointments: AppointmentTally[];
  appointmentTotals: AppointmentTotal[];
  logins: Logins[];
  requests: Requests[];
  calls: Calls[];
  web: WebVisits[];
  population: PopulationCell[];
  actions: BudgetLine[];
  campaigns: Campaign[];
  /** First and last day of each imported file of a kind, for months of which days are missing; absent: nothing imported. */
  covered: Partial<Record<FigureKind, DayRange[]>>;
}
