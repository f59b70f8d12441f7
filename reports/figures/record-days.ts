/** The days a record tells something of, to know how far files reach. */
import { lastDayOf } from './periods.ts';
import type { Day, FigureKind, RecordOf } from './records.ts';
import { momentOf } from './tally-appointments.ts';
import { dayOf } from './wall-time.ts';

type Days = [from: Day, to: Day];

const ofMonth = (month: string): Days => [`${month}-01`, lastDayOf(month)];
const ofYear = (year: number): Days => [`${year}-01-01`, `${year}-12-31`];
const ofSpan = ({ day, span }: { day: Day; span: 'day' | 'month' }): Days =>
  span === 'day' ? [day, day] : ofMonth(day.slice(0, 7));

const days: { [K in FigureKind]: (record: RecordOf[K]) => Days | null } = {
  appointments(visit) {
    const moment = momentOf(visit);
    // What is only planned, or was called off before, says nothing of the days until then.
    if (moment === null || visit.status === 'planned' || visit.status === 'cancelled') return null;
    const day = dayOf(moment);
    return [day, day];
  },
  'appointment-totals': ({ month }) => ofMonth(month),
  logins: ofSpan,
  requests: ofSpan,
  calls: ({ day }) => [day, day],
  web: ({ month }) => ofMonth(month),
  population: ({ year }) => ofYear(year),
  actions: ({ year }) => ofYear(year),
  campaigns: ({ from, to }) => [from, to],
};

/** Null: of a visit that is only planned, or called off. */
export function daysOfRecord<K extends FigureKind>(kind: K, record: RecordOf[K]): Days | null {
  return days[kind](record);
}
