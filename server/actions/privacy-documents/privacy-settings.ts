/** What a municipality fills in about its use of personal data, for the documents that are made of it. */
import type { IsoDay } from '../iso-day.ts';

export interface Processor {
  name: string;
  /** What it does for the municipality: "hosting", "sending mail". */
  task: string;
  /** Country, or region, where the data are. */
  place: string;
}

export interface PrivacySettings {
  /** Of the town hall, on one line. */
  address: string;
  officer: { name: string; email: string } | null;
  basis: 'task' | 'consent';
  processors: Processor[];
  /** The last day on which somebody of the municipality looked all of this over; null: never. */
  checkedOn: IsoDay | null;
}

export const unfilled: PrivacySettings = {
  address: '',
  officer: null,
  basis: 'task',
  processors: [],
  checkedOn: null,
};
